/** Made by `integrations/content-history.ts`: by path, the day on which a content file last changed. Empty where Git is silent. */
declare module 'virtual:content-history' {
  const days: Readonly<Record<string, string>>;
  export default days;
}

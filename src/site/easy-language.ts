/**
 * The language tag of Leichte Sprache. `simple` is a registered variant (IANA Language Subtag Registry, since 2015), so the tag is
 * valid by BCP 47; programs that do not know it fall back to the part before it (RFC 4647, „lookup“) and read German.
 */
export const easyTag = 'de-simple';

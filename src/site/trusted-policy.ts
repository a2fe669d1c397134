/** The one Trusted Types policy that pages may have (W3C): its name stands in the security policy and in the script that makes it. */
export const trustedPolicy = 'own-site';

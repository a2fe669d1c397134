/** Words that scripts say. They travel to the browser as JSON, so they are texts with `{placeholders}` and no functions. */

export const client = {};

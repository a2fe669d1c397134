/** Words around every page: header, footer, way to the page, report and fact sheet links, what a page says in its head. */

export const shell = {};

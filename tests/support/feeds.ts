/** Feeds as foreign readers find them. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Atom (RFC 4287). */
export const readAtom = (xml: string): ReturnType<typeof parseFeed> => {
  const feed = parseFeed(xml);
  if (feed.meta.type !== 'atom' || feed.meta.version !== '1.0') throw new Error('No Atom 1.0.');
  return feed;
};

interface JsonFeed {
  readonly feed_url: string;
  readonly language: string;
  readonly authors: ReadonlyArray<{ readonly name: string }>;
  readonly items: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly content_html?: string;
    readonly date_published: string;
  }>;
}

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };

/** What jsonfeed.org/version/1.1 requires, and nothing that it does not know. */
const validate = addFormats.default(new Ajv2020({ allErrors: true })).compile({
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    home_page_url: address,
    feed_url: address,
    language: text,
    authors: { type: 'array', items: { type: 'object', minProperties: 1, properties: { name: text } } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          id: text,
          url: address,
          title: text,
          summary: text,
          content_html: text,
          content_text: text,
          date_published: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
});

/** @throws Error when it is no JSON Feed 1.1 */
export function readJsonFeed(json: string): JsonFeed {
  const feed: unknown = JSON.parse(json);
  if (validate(feed)) return feed as JsonFeed;
  throw new Error(JSON.stringify(validate.errors));
}

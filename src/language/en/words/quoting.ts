/** Words of citations, press sentences and pieces to embed. */
import type { Words } from '../../language.ts';

export const quoting: Words['quoting'] = {
  sources: (count, names) => `${count === 1 ? 'Source' : 'Sources'}: ${names}`,

  noAddress:
    'What needs the address of the page on the web is still missing here: this version is not published at any address.',

  reference: {
    noDate: 'undated',
    seen: (date) => `seen on ${date}`,
  },

  sentence: {
    withdrawn: (valid) => `This statement has been withdrawn. Valid is: ${valid}`,
    derived: (site, named) => `derived at ${site}; ${named}`,
    disputed: (statement, values, resolution) => `${statement} The sources disagree and give ${values}. ${resolution}`,
    reading: (site, named) => `reading and compilation: ${site}; ${named}`,
    according: (publishers, site) => `according to ${publishers}; compiled at ${site}`,
    compiled: (site) => `compiled at ${site}`,
    source: (title, publisher, date) => `This emerges from the following source: ${title} (${publisher}, ${date}).`,
    noDate: (seen) => `undated, seen on ${seen}`,
    accordingToMore: (named, count) => `${named} and ${count}\u00a0more publishers`,
    morePublishers: (named, count) => `${named} and ${count}\u00a0more publishers`,
  },

  embedding: {
    proof: 'Source:',
    proofAt: (site) => `Source: see ${site}`,
    replacedBy: (fact) => `Replaced by: ${fact}`,
  },

  wordings: {
    withdrawnRemark: '; withdrawn',
    disputedRemark: '; the sources disagree',
    disputed: 'The sources disagree',
    otherReadings: 'Not all sources say the same',
    scope: (scope) => `Scope: ${scope}`,
    derived: 'The statement is derived',
    region: (name) => `${name} digital model region`,
    withdrawn: (valid) => `This statement has been withdrawn; valid in its place: ${valid}`,
    asOf: (date) => `As of ${date}`,
    validFrom: (date) => `valid from ${date}`,
    validUntil: (date) => `valid until ${date}`,
    furtherPublishers: (count) => `and ${count} more`,
    precision: {
      genau: '',
      rund: 'the statement is approximate',
      mindestens: 'this is a minimum',
      hoechstens: 'this is a maximum',
      geplant: 'this is how it was planned',
    },
    roundNumber: 'the figure is rounded',
  },
};

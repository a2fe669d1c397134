/** Questions to the data, each answered by three lines that run as they stand. */
import type { Words } from '../../language.ts';

// Programs. cspell:disable
export const dataQuestions: Words['dataQuestions'] = {
  heading: 'Three questions, three lines each',
  note: 'Python needs nothing else, R nothing but itself. DuckDB loads its extension for the web the first time.',
  sample: (program, question) => `${program}: ${question}`,
  valid: {
    question: 'What was valid in June 2019?',
    note: 'Facts whose start is known. A year without a month counts as a whole, a missing end means: still valid.',
    python: (facts) => `import json, urllib.request
facts = json.load(urllib.request.urlopen("${facts}.json"))["data"]
print([f["id"] for f in facts if (f.get("validFrom", "9999") + "-01")[:7] <= "2019-06" <= (f.get("validUntil", "9999") + "-12")[:7]])`,
    r: (facts) => `facts <- read.csv("${facts}.csv", colClasses = "character", encoding = "UTF-8")
month <- function(day, end) substr(ifelse(day == "", "9999-12", paste0(day, end)), 1, 7)
print(subset(facts, month(validFrom, "-01") <= "2019-06" & month(validUntil, "-12") >= "2019-06", id), row.names = FALSE)`,
    duckdb: (facts) => `SELECT id, "display.value" FROM '${facts}.parquet'
WHERE substr(validFrom || '-01', 1, 7) <= '2019-06'
  AND coalesce(substr(validUntil || '-12', 1, 7), '9999') >= '2019-06';`,
  },
  status: {
    question: 'How many projects per region and status?',
    note: 'Only projects of their own; one in two regions counts in both.',
    python: (projects) => `import collections, json, urllib.request
projects = [p for p in json.load(urllib.request.urlopen("${projects}.json"))["data"] if p["countsAs"] == "projekt"]
print(*collections.Counter((r["id"], p["status"]["key"]) for p in projects for r in p["regions"]).items(), sep="\\n")`,
    r: (projects) => `projects <- subset(read.csv("${projects}.csv", encoding = "UTF-8"), countsAs == "projekt")
regions <- strsplit(projects$regions.id, "|", fixed = TRUE)
print(table(unlist(regions), rep(projects$status.key, lengths(regions))))`,
    duckdb: (projects) => `SELECT region, "status.key" AS status, count(*) AS projects
FROM (SELECT *, unnest("regions.id") AS region FROM '${projects}.parquet' WHERE countsAs = 'projekt')
GROUP BY ALL ORDER BY ALL;`,
  },
  money: {
    question: 'How much money is known per region without counting anything twice?',
    note: 'Only projects whose amount counts in sums. What several regions share stands under all of them together. For many the amount is missing: this is the known money, not all of it.',
    python: (projects) => `import json, urllib.request
money = [("|".join(r["id"] for r in p["regions"]), p["funding"]["amount"]) for p in json.load(urllib.request.urlopen("${projects}.json"))["data"] if p["inSums"] and "amount" in p.get("funding", {})]
print(*((place, sum(euros for where, euros in money if where == place)) for place in sorted({where for where, _ in money})), sep="\\n")`,
    r: (projects) => `projects <- read.csv("${projects}.csv", encoding = "UTF-8")
counted <- subset(projects, tolower(inSums) == "true")
print(aggregate(funding.amount ~ regions.id, counted, sum), digits = 12)`,
    duckdb: (projects) => `SELECT array_to_string("regions.id", '|') AS regions, sum("funding.amount") AS euros
FROM '${projects}.parquet' WHERE inSums AND "funding.amount" IS NOT NULL
GROUP BY ALL ORDER BY regions;`,
  },
};
// cspell:enable

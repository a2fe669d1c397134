/** Questions to the data, each answered by three lines that run as they stand. */

// Programs. cspell:disable
export const dataQuestions = {
  heading: 'Drei Fragen, je drei Zeilen',
  note: 'Python braucht nichts weiter, R nichts als sich selbst. DuckDB lädt seine Erweiterung für das Netz beim ersten Mal nach.',
  /** The name of a program for who does not see the heading above it. */
  sample: (program: string, question: string) => `${program}: ${question}`,
  valid: {
    question: 'Was galt im Juni 2019?',
    note: 'Fakten, deren Beginn bekannt ist. Ein Jahr ohne Monat zählt ganz, ein fehlendes Ende heißt: gilt weiter.',
    python: (facts: string) => `import json, urllib.request
fakten = json.load(urllib.request.urlopen("${facts}.json"))["data"]
print([f["id"] for f in fakten if (f.get("validFrom", "9999") + "-01")[:7] <= "2019-06" <= (f.get("validUntil", "9999") + "-12")[:7]])`,
    r: (facts: string) => `fakten <- read.csv("${facts}.csv", colClasses = "character", encoding = "UTF-8")
monat <- function(tag, ende) substr(ifelse(tag == "", "9999-12", paste0(tag, ende)), 1, 7)
print(subset(fakten, monat(validFrom, "-01") <= "2019-06" & monat(validUntil, "-12") >= "2019-06", id), row.names = FALSE)`,
    duckdb: (facts: string) => `SELECT id, "display.value" FROM '${facts}.parquet'
WHERE substr(validFrom || '-01', 1, 7) <= '2019-06'
  AND coalesce(substr(validUntil || '-12', 1, 7), '9999') >= '2019-06';`,
  },
  status: {
    question: 'Wie viele Vorhaben je Region und Status?',
    note: 'Nur eigene Vorhaben; eines in zwei Regionen zählt in beiden.',
    python: (projects: string) => `import collections, json, urllib.request
projekte = [p for p in json.load(urllib.request.urlopen("${projects}.json"))["data"] if p["countsAs"] == "projekt"]
print(*collections.Counter((r["id"], p["status"]["key"]) for p in projekte for r in p["regions"]).items(), sep="\\n")`,
    r: (projects: string) => `projekte <- subset(read.csv("${projects}.csv", encoding = "UTF-8"), countsAs == "projekt")
regionen <- strsplit(projekte$regions.id, "|", fixed = TRUE)
print(table(unlist(regionen), rep(projekte$status.key, lengths(regionen))))`,
    duckdb: (projects: string) => `SELECT region, "status.key" AS status, count(*) AS vorhaben
FROM (SELECT *, unnest("regions.id") AS region FROM '${projects}.parquet' WHERE countsAs = 'projekt')
GROUP BY ALL ORDER BY ALL;`,
  },
  money: {
    question: 'Wie viel Geld ist je Region bekannt, ohne etwas doppelt zu zählen?',
    note: 'Nur Vorhaben, deren Betrag in Summen zählt. Was mehreren Regionen gemeinsam gehört, steht unter allen zusammen. Bei vielen fehlt der Betrag: Es ist das bekannte Geld, nicht alles.',
    python: (projects: string) => `import json, urllib.request
geld = [("|".join(r["id"] for r in p["regions"]), p["funding"]["amount"]) for p in json.load(urllib.request.urlopen("${projects}.json"))["data"] if p["inSums"] and "amount" in p.get("funding", {})]
print(*((ort, sum(euro for wo, euro in geld if wo == ort)) for ort in sorted({wo for wo, _ in geld})), sep="\\n")`,
    r: (projects: string) => `projekte <- read.csv("${projects}.csv", encoding = "UTF-8")
zaehlt <- subset(projekte, tolower(inSums) == "true")
print(aggregate(funding.amount ~ regions.id, zaehlt, sum), digits = 12)`,
    duckdb: (projects: string) => `SELECT array_to_string("regions.id", '|') AS regionen, sum("funding.amount") AS euro
FROM '${projects}.parquet' WHERE inSums AND "funding.amount" IS NOT NULL
GROUP BY ALL ORDER BY regionen;`,
  },
};
// cspell:enable

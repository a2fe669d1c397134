/** Examples that run as they stand. */
import { absolute, routes } from '#site/routes.ts';

export interface Example {
  readonly title: string;
  readonly text: string;
}

const file = (name: string) => absolute(routes.dataFile(name));

/** @param factId a fact to fetch alone */
export const examples = (factId: string): Example[] => [
  {
    title: 'curl',
    text: `# Alle Fakten als JSON
curl -O ${file('fakten.json')}

# Ein Fakt allein
curl ${absolute(routes.factData(factId))}`,
  },
  {
    title: 'Python',
    text: `import csv
import io
import urllib.request

adresse = "${file('fakten.csv')}"
with urllib.request.urlopen(adresse) as antwort:
    text = io.TextIOWrapper(antwort, encoding="utf-8", newline="")
    fakten = list(csv.DictReader(text))

for fakt in fakten:
    if fakt["key"] == "true":
        print(fakt["label"], fakt["display.value"], fakt["url"], sep=" | ")`,
  },
  {
    title: 'R',
    text: `fakten <- read.csv("${file('fakten.csv')}", encoding = "UTF-8")
kernfakten <- subset(fakten, key == "true", c(label, display.value, asOf))
print(kernfakten)`,
  },
];

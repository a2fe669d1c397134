#!/bin/sh
# Veröffentlicht den Stand, in dem diese Datei liegt, oder einen früheren wieder:
#
#   sh /srv/modellregionen/staende/NAME/_server/wechseln.sh
#
# Danach zeigt /srv/modellregionen/aktuell auf staende/NAME, in einem Schritt, ohne Lücke. Was im Namen eine Prüfsumme trägt
# (_astro, offline/pakete, pagefind), bleibt aus den Ständen der letzten 24 Stunden erreichbar: Wer eine ältere Seite offen hat, lädt es noch.
# Gebraucht werden nur die Werkzeuge, die jedes Debian hat.
set -eu

stand=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
staende=$(dirname -- "$stand")
ort=$(dirname -- "$staende")
aktuell=$ort/aktuell

abbrechen() {
  echo "$1 Nichts wurde gewechselt." >&2
  exit 1
}

# Alles mit einer Prüfsumme im Namen, unter dem Ordner, in dem man steht.
gepruefte() {
  for ordner in _astro offline/pakete pagefind; do
    [ ! -d "$ordner" ] || find "$ordner" -type f
  done
}

[ -f "$stand/index.html" ] || abbrechen "In $stand liegt keine Website."
[ -L "$aktuell" ] || [ ! -e "$aktuell" ] || abbrechen "$aktuell ist ein Ordner, erwartet wird ein Verweis. Bitte umbenennen."

# Zwei Wechsel zugleich warten aufeinander.
exec 9>"$ort/.wechsel"
flock 9

cd "$stand"
if [ ! -f "$stand.eigene" ]; then
  # Ganz entpackt und unverändert? Beim ersten Mal; später darf jemand etwas abgeschaltet haben.
  if [ -f SHA256SUMS ]; then
    sha256sum --check --quiet SHA256SUMS >&2 || abbrechen "Der Stand ist nicht vollständig. Bitte noch einmal entpacken."
  fi
  # Was der Stand selbst mitbringt, von dem unterschieden, was er von anderen übernimmt.
  gepruefte >"$stand.eigene"
fi

vorher=
[ -L "$aktuell" ] && vorher=$(readlink -f -- "$aktuell" || true)
if [ "$vorher" = "$stand" ]; then
  echo "$stand ist schon veröffentlicht."
  exit 0
fi

# Was er beim letzten Mal übernommen hat, braucht niemand mehr.
gepruefte | grep -vxFf "$stand.eigene" | tr '\n' '\0' | xargs -0r rm -f --

for liste in "$staende"/*.eigene; do
  anderer=${liste%.eigene}
  [ -d "$anderer" ] && [ "$anderer" != "$stand" ] || continue
  [ "$anderer" = "$vorher" ] || [ -n "$(find "$anderer.abgeloest" -mmin -1440 2>/dev/null)" ] || continue
  cd "$anderer"
  while read -r datei; do
    [ -e "$stand/$datei" ] || printf '%s\0' "$datei"
  done <"$liste" | xargs -0r cp -al --parents -t "$stand" --
done

[ -z "$vorher" ] || : >"$vorher.abgeloest"
rm -f "$aktuell.neu"
ln -s "$(basename -- "$staende")/$(basename -- "$stand")" "$aktuell.neu"
mv -T "$aktuell.neu" "$aktuell"

echo "Veröffentlicht ist jetzt $stand."
[ -z "$vorher" ] || echo "Zurück geht es mit: sh $vorher/_server/wechseln.sh"

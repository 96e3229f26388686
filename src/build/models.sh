#!/bin/sh
# Trains the topic models of the shipped coding frame into the program, so that a first start need
# not. Does nothing when neither the frame nor the code that reads it has changed.
#   models.sh <java> <class path> <folder of classes>
set -eu

made_from=$(
  find "$3/campaigns/coding-frame" "$3/eu/controvoce/language" -type f ! -name '*.topics' \
    -exec cksum {} + | LC_ALL=C sort | cksum
)
stamp=$3/../models-from
folder=$3/language-models
if [ -d "$folder" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$made_from" ]; then
  exit 0
fi
rm -rf "$folder"
"$1" -Dlogback.configurationFile=src/build/quiet-logback.xml --enable-native-access=ALL-UNNAMED -cp "$2" eu.controvoce.language.opennlp.ShippedModels "$folder"
printf '%s\n' "$made_from" >"$stamp"

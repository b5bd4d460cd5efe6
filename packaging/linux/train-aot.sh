#!/bin/sh
# Records an ahead-of-time cache in an app image: start-up then takes about half the time.
# Usage: train-aot.sh APP_IMAGE. The recording shows the window on JavaFX's headless platform.
set -eu
image=$(cd "$1" && pwd)
app="$image/lib/app"
classpath=$(sed -n 's/^app.classpath=//p' "$app/gridstride.cfg" | sed "s|\$APPDIR|$app|" | paste -sd: -)
cd "$app"
# shellcheck disable=SC2046
"$image/lib/runtime/bin/java" -XX:AOTCacheOutput=gridstride.aot \
  $(sed -n 's/^java-options=//p' gridstride.cfg | grep -v AOTCache | sed "s|\$APPDIR|$app|") \
  -Dglass.platform=Headless -Dprism.order=sw -Duser.home="$(mktemp -d)" \
  -cp "$classpath" io.gridstride.Main "$image/lib/models/coursework-segmented.gridstride" &
window=$!
# The cache is written when the program ends, and by now all of the window has been shown.
sleep 20
kill -TERM $window
wait $window || true
test -s gridstride.aot

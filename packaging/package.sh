#!/bin/sh
# Makes packages of GridStride with its own Java runtime, for the system it runs on:
#   Linux   target/package/gridstride (app image) and gridstride_VERSION_ARCH.deb
#   macOS   target/package/GridStride.app and GridStride-VERSION.dmg
# Usage: packaging/package.sh [image]      "image" stops after the app image.
# Needs: Maven and a JDK 25; on Linux also dpkg-deb, fakeroot and binutils.
set -eu

cd "$(dirname "$0")/.."
out=target/package
work=target/package-work
only=${1:-all}
case "$only" in
  all | image) ;;
  *)
    echo "package.sh: unknown argument '$only'; use 'image' or none." >&2
    exit 2
    ;;
esac

mvn -q -DskipTests package
version=$(cat target/classes/io/gridstride/version.txt)
jdk=$(mvn -q validate exec:exec -Dexec.executable=java \
  -Dexec.args="-XshowSettings:properties -version" 2>&1 | sed -n 's/^ *java.home = //p')
echo "GridStride $version, runtime from $("$jdk/bin/java" --version | head -1)"

rm -rf "$out" "$work"
mkdir -p "$out" "$work/javafx" "$work/app" "$work/content"
for jar in target/gridstride/lib/*.jar; do
  case "$jar" in
    */javafx-*-linux*.jar | */javafx-*-mac*.jar) cp "$jar" "$work/javafx/" ;;
    */javafx-*.jar) ;; # the platform-neutral jars are empty
    *) cp "$jar" "$work/app/" ;;
  esac
done
cp -R models templates LICENSE packaging/LICENSES.md "$work/content/"

"$jdk/bin/jlink" --module-path "$work/javafx" \
  --add-modules "$(grep -v '^#' packaging/modules.txt | paste -sd, -)" \
  --strip-debug --no-header-files --no-man-pages --compress zip-9 --output "$work/runtime"
# Beside the runtime's own libraries JavaFX finds its natives at once, without unpacking them.
for jar in "$work"/javafx/*.jar; do
  (cd "$work/runtime/lib" && "$jdk/bin/jar" xf "../../../../$jar" && rm -rf META-INF javafx com)
done
find "$work/runtime/lib" -maxdepth 1 -name '*.class' -delete

options="$(grep -v '^#' packaging/java-options.txt | paste -sd' ' -)"
set -- --app-version "$version" --vendor GridStride \
  --description "STRIDE threat modelling for Advanced Metering Infrastructure" \
  --runtime-image "$work/runtime" --input "$work/app" \
  --main-jar "gridstride-$version.jar" --main-class io.gridstride.Main

case "$(uname)" in
  Darwin)
    set -- "$@" --name GridStride --dest "$out" --icon packaging/icon/gridstride.icns \
      --app-content "$work/content/models" --app-content "$work/content/templates" \
      --app-content "$work/content/LICENSES.md" \
      --file-associations packaging/file-association.properties \
      --java-options "$options -Dgridstride.home=\$APPDIR/.."
    "$jdk/bin/jpackage" --type app-image "$@"
    [ "$only" = image ] || "$jdk/bin/jpackage" --type dmg "$@"
    ;;
  Linux)
    "$jdk/bin/jpackage" --type app-image --name gridstride --dest "$out" "$@" \
      --icon packaging/icon/gridstride.png --app-content "$work/content/models" \
      --app-content "$work/content/templates" --app-content "$work/content/LICENSES.md" \
      --java-options "$options -Dgridstride.home=\$APPDIR/.. -XX:AOTCache=\$APPDIR/gridstride.aot"
    packaging/linux/train-aot.sh "$out/gridstride"
    [ "$only" = image ] && exit 0
    # xz would need minutes to save a fifth of the size.
    DPKG_DEB_COMPRESSOR_TYPE=gzip "$jdk/bin/jpackage" --type deb --name gridstride \
      --app-image "$out/gridstride" --app-version "$version" --dest "$out" \
      --description "STRIDE threat modelling for Advanced Metering Infrastructure" \
      --vendor GridStride --license-file LICENSE --resource-dir packaging/linux \
      --linux-deb-maintainer maintainers@gridstride.invalid --linux-app-category misc \
      --linux-menu-group "Development;Security" --linux-shortcut \
      --file-associations packaging/file-association.properties \
      --linux-package-deps \
      "libgtk-3-0, libxtst6, libxxf86vm1, libgl1, libfreetype6, libfontconfig1"
    ;;
  *)
    echo "package.sh: on Windows use packaging/windows/package.ps1." >&2
    exit 2
    ;;
esac
ls -l "$out"

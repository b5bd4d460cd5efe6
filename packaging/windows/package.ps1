# Makes an app image and an .msi of GridStride with its own Java runtime.
# Usage: powershell -File packaging\windows\package.ps1
# Needs: Maven, a JDK 25 in JAVA_HOME, and the WiX Toolset 3.14 or newer on the PATH.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
if (-not $env:JAVA_HOME) { throw "Set JAVA_HOME to the folder of a JDK 25." }
$jdk = $env:JAVA_HOME
mvn -q -DskipTests package
if ($LASTEXITCODE -ne 0) { throw "The build failed." }
$version = (Get-Content target\classes\io\gridstride\version.txt).Trim()
$work = "target\package-work"
$out = "target\package"
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $work, $out
New-Item -ItemType Directory -Force "$work\javafx", "$work\app", $out | Out-Null
Get-ChildItem target\gridstride\lib\*.jar | ForEach-Object {
  if ($_.Name -like "javafx-*-win*.jar") { Copy-Item $_ "$work\javafx" }
  elseif ($_.Name -notlike "javafx-*.jar") { Copy-Item $_ "$work\app" }
}
function Lines($file) { Get-Content $file | Where-Object { $_ -and $_ -notlike "#*" } }
& "$jdk\bin\jlink" --module-path "$work\javafx" --add-modules ((Lines packaging\modules.txt) -join ",") `
  --strip-debug --no-header-files --no-man-pages --compress zip-9 --output "$work\runtime"
if ($LASTEXITCODE -ne 0) { throw "jlink failed." }
$options = ((Lines packaging\java-options.txt) + '-Dgridstride.home=$APPDIR\..') -join " "
$common = @("--app-version", $version, "--vendor", "GridStride", "--name", "GridStride",
  "--description", "STRIDE threat modelling for Advanced Metering Infrastructure",
  "--runtime-image", "$work\runtime", "--input", "$work\app",
  "--main-jar", "gridstride-$version.jar", "--main-class", "io.gridstride.Main",
  "--icon", "packaging\icon\gridstride.ico", "--java-options", $options,
  "--app-content", "models", "--app-content", "templates", "--app-content", "packaging\LICENSES.md",
  "--dest", $out)
& "$jdk\bin\jpackage" --type app-image @common
if ($LASTEXITCODE -ne 0) { throw "jpackage failed to make the app image." }
& "$jdk\bin\jpackage" --type msi @common --license-file LICENSE --win-menu --win-shortcut-prompt `
  --win-dir-chooser --win-upgrade-uuid 5a0c5f6e-9a53-4f5e-8c0a-0c4a9d1be7a1 `
  --file-associations packaging\file-association.properties
if ($LASTEXITCODE -ne 0) { throw "jpackage failed to make the .msi; is WiX on the PATH?" }
Get-ChildItem $out

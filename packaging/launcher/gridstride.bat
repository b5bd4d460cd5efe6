@echo off
rem Starts GridStride with a Java 25 or newer, which it finds by itself.
setlocal EnableExtensions DisableDelayedExpansion
set "gs_app=%~dp0.."
set "gs_java="

if not defined GRIDSTRIDE_JAVA_HOME goto :search
call :try "%GRIDSTRIDE_JAVA_HOME%"
if defined gs_java goto :run
>&2 echo GRIDSTRIDE_JAVA_HOME is %GRIDSTRIDE_JAVA_HOME%, where there is no Java 25 or newer: correct it or unset it.
exit /b 2

:search
call :try "%gs_app%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if defined gs_java goto :run
>&2 echo GridStride needs Java 25 or newer: install one, for example Temurin from https://adoptium.net, or set GRIDSTRIDE_JAVA_HOME to its folder.
exit /b 2

:run
rem A command ends before the second compiler would pay; the window lives long enough for it.
set "gs_compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="" set "gs_compiler="
if /i "%~1"=="open" set "gs_compiler="
if /i "%~x1"==".gridstride" set "gs_compiler="
"%gs_java%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:MetaspaceSize=64m %gs_compiler% "-Dgridstride.home=%gs_app%" -cp "%gs_app%\lib\*" io.gridstride.Main %*
exit /b %ERRORLEVEL%

rem Takes the Java in a folder if none was taken before and its release file names 25 or newer.
:try
if defined gs_java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f tokens^=2^ delims^=^=.^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do if %%v GEQ 25 set "gs_java=%~1\bin\java.exe"
exit /b 0

/** Windows' base images, and what others call theirs; `dockcross/windows-x64` runs on Linux and is none. */
const WINDOWS_IMAGE =
  /servercore|nanoserver|dotnet[/-]framework|ltsc20\d\d|sac2016|(?:^|[/-])windows(?:$|[:/@])|:[^/]*\bwindows\b/i

/** Whether a base image, or the platform that FROM asks for, is one of Windows. Both as written, variables expanded. */
export function isWindowsBase(image: string, platform: string | null): boolean {
  return WINDOWS_IMAGE.test(image) || (platform !== null && /^windows\b/i.test(platform))
}

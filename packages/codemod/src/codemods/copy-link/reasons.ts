/** Why a COPY gets no --link. */
export const COPY_LINK_REASONS = {
  windows: 'the stage is for Windows',
  variable: 'the destination, or the owner, has variables in it',
  relative: 'the destination is not absolute',
  chown: 'the owner is a name, which --link looks up in an empty layer',
  'copy-flags': 'the COPY has --chmod or --parents',
  symlink: 'the destination may lie behind a symbolic link, which --link does not follow',
  'folder-mode':
    'the folders above the destination may not be those of root with the mode 755, which --link gives them',
  'destination-kind':
    'the destination has no slash at its end and may be a folder, which --link would replace',
} as const

export type CopyLinkRefusal = keyof typeof COPY_LINK_REASONS

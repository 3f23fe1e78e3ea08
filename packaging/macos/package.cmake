# A disk image that holds the bundle. Not yet tried.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Ogive)

# The Debian package. What the program links is found by dpkg-shlibdeps; the rest is named here. Of Qt it needs at run
# time, beside these, the platform plugins and fonts' configuration, which libqt6gui6 brings, and no plugin for SVG: it
# draws its icons with the library itself.
find_program(OGIVE_DPKG dpkg)
if(OGIVE_DPKG)
    set(CPACK_GENERATOR DEB)
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Ogive <ogive@localhost>")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-inter)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, fonts-ipafont-gothic | fonts-noto-cjk, hicolor-icon-theme, qt6-translations-l10n, qt6-wayland, shared-mime-info")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/linux/debian_places.cmake)
set(CPACK_OGIVE_RELEASED ${OGIVE_RELEASED})
set(CPACK_OGIVE_LICENCES ${PROJECT_SOURCE_DIR}/resources/licences)

# An installer by NSIS, and an archive. Not yet tried. Designs get no file type: Windows tells types by the last ending
# alone, and .json is not Ogive's.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Ogive)
set(CPACK_PACKAGE_EXECUTABLES ogive Ogive)
set(CPACK_NSIS_DISPLAY_NAME Ogive)
set(CPACK_NSIS_INSTALLED_ICON_NAME ${CMAKE_INSTALL_BINDIR}/ogive.exe)
set(CPACK_NSIS_MUI_ICON ${OGIVE_ICONS}/ogive.ico)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)

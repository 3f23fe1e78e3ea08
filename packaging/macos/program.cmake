# macOS: a bundle with its icon, the type of design files and every library it needs. Not yet tried: the program itself
# does not build there yet, see packaging/README.md.
include(icons/icons.cmake)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

set(icns ${OGIVE_ICONS}/ogive.icns)
add_custom_command(OUTPUT ${icns}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/icons/bundle_icons.py ${icns} ${ogive_pictures}
    DEPENDS icons/bundle_icons.py ${ogive_pictures}
    VERBATIM)
add_custom_target(ogive_extras ALL DEPENDS ${icns})

set_target_properties(ogive PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    INSTALL_RPATH "@executable_path/../Frameworks")
install(TARGETS ogive BUNDLE DESTINATION .)
install(FILES ${icns} DESTINATION ogive.app/Contents/Resources)

# It copies Qt and what else the program links into the bundle.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs ${qmake} DIRECTORY)
find_program(OGIVE_MACDEPLOYQT macdeployqt HINTS ${qt_programs} REQUIRED)
install(CODE "
    execute_process(COMMAND \"${OGIVE_MACDEPLOYQT}\"
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/ogive.app\" COMMAND_ERROR_IS_FATAL ANY)")

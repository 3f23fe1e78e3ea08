# Windows: the program with its icon and every DLL it needs beside it. Not yet tried: the program itself does not build
# there yet, see packaging/README.md.
include(icons/icons.cmake)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

set(ico ${OGIVE_ICONS}/ogive.ico)
add_custom_command(OUTPUT ${ico}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/icons/bundle_icons.py ${ico} ${ogive_pictures}
    DEPENDS icons/bundle_icons.py ${ogive_pictures}
    VERBATIM)
add_custom_target(ogive_extras ALL DEPENDS ${ico})

# Explorer shows the icon that is compiled in.
enable_language(RC)
set(OGIVE_ICO ${ico})
configure_file(windows/ogive.rc.in ogive.rc @ONLY)
target_sources(ogive PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/ogive.rc)
add_dependencies(ogive ogive_extras)

install(TARGETS ogive RUNTIME_DEPENDENCY_SET ogive_libraries RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Qt's own libraries and plugins are windeployqt's; the system's stay where they are.
install(RUNTIME_DEPENDENCY_SET ogive_libraries
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6"
    POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]"
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs ${qmake} DIRECTORY)
find_program(OGIVE_WINDEPLOYQT windeployqt HINTS ${qt_programs} REQUIRED)
install(CODE "
    execute_process(COMMAND \"${OGIVE_WINDEPLOYQT}\" --release --no-compiler-runtime --no-opengl-sw
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/ogive.exe\" COMMAND_ERROR_IS_FATAL ANY)")

# Linux and its kin: the program with desktop entry, file type, icons, manual page and completions, where
# freedesktop.org and the shells look for them.
include(icons/icons.cmake)
set(design_icon application-x-ogive+json)
ogive_draw(${PROJECT_SOURCE_DIR}/resources/application/design.svg ${design_icon})

# Manual page and completions are made from the program's own help, so that they say what it does.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(words ${CMAKE_CURRENT_BINARY_DIR}/words)
set(written_words ${words}/ogive.1.gz ${words}/ogive.bash ${words}/_ogive ${words}/ogive.fish)
file(GLOB word_scripts CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/words/*.py)
add_custom_command(OUTPUT ${written_words}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/words/write_words.py $<TARGET_FILE:ogive>
            ${CMAKE_CURRENT_SOURCE_DIR}/linux/ogive.1.in ${words} ${PROJECT_VERSION} ${OGIVE_RELEASED}
    DEPENDS ogive linux/ogive.1.in ${word_scripts}
    COMMENT "Writing the manual page and the completions"
    VERBATIM)

add_custom_target(ogive_extras ALL DEPENDS ${ogive_pictures} ${${design_icon}_pictures} ${written_words})

set(component_id localhost.ogive.ogive)
configure_file(linux/ogive.metainfo.xml.in ${component_id}.metainfo.xml @ONLY)

# Every library comes from the system, or from where the user's own loader looks.
set_target_properties(ogive PROPERTIES INSTALL_RPATH "")
install(TARGETS ogive RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES linux/ogive.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${component_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES linux/ogive-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ogive.xml)
install(FILES ${words}/ogive.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${words}/ogive.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ogive)
install(FILES ${words}/_ogive DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${words}/ogive.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${PROJECT_SOURCE_DIR}/resources/application/ogive.svg DESTINATION ${hicolor}/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/application/design.svg DESTINATION ${hicolor}/scalable/mimetypes
        RENAME ${design_icon}.svg)
foreach(size IN LISTS OGIVE_ICON_SIZES)
    install(FILES ${OGIVE_ICONS}/${size}x${size}/ogive.png DESTINATION ${hicolor}/${size}x${size}/apps)
    install(FILES ${OGIVE_ICONS}/${size}x${size}/${design_icon}.png DESTINATION ${hicolor}/${size}x${size}/mimetypes)
endforeach()

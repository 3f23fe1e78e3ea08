# ogive_icons: the icons in every size, drawn from their SVGs into ${OGIVE_ICONS}/SIZExSIZE/NAME.png.
set(OGIVE_ICONS ${CMAKE_CURRENT_BINARY_DIR}/icons)
set(OGIVE_ICON_SIZES 16 22 24 32 48 64 128 256 512)

add_executable(draw_icons icons/draw_icons.cpp)
target_link_libraries(draw_icons PRIVATE Qt6::Gui Qt6::Svg)
set_target_properties(draw_icons PROPERTIES AUTOMOC OFF AUTOUIC OFF)

# ogive_draw(SVG NAME): sets ${NAME}_pictures.
function(ogive_draw svg name)
    set(pictures ${OGIVE_ICON_SIZES})
    list(TRANSFORM pictures REPLACE "(.+)" "${OGIVE_ICONS}/\\1x\\1/${name}.png")
    add_custom_command(OUTPUT ${pictures}
        COMMAND draw_icons ${svg} ${OGIVE_ICONS} ${name} ${OGIVE_ICON_SIZES}
        DEPENDS draw_icons ${svg}
        COMMENT "Drawing the icon ${name}"
        VERBATIM)
    set(${name}_pictures ${pictures} PARENT_SCOPE)
endfunction()

ogive_draw(${PROJECT_SOURCE_DIR}/resources/application/ogive.svg ogive)

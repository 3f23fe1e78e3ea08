# ogive_quick_moc(TARGET…): generates the same code without reading any header but the class's own, in a hundredth of the
# time. Where no shell is at hand, moc runs as it is.
if(CMAKE_HOST_UNIX)
    get_target_property(OGIVE_MOC Qt6::moc LOCATION)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/moc_alone.in ${PROJECT_BINARY_DIR}/moc_alone @ONLY
                   FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()

function(ogive_quick_moc)
    if(CMAKE_HOST_UNIX)
        set_target_properties(${ARGN} PROPERTIES AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc_alone)
    endif()
endfunction()

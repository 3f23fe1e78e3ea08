# Where things are installed, below any prefix. On macOS data lies in the program's bundle, where it looks for them.
include(GNUInstallDirs)
if(APPLE)
    set(CMAKE_INSTALL_DATADIR ogive.app/Contents/share)
endif()

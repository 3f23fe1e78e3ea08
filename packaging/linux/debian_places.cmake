# Run by CPack on the tree that it packs: what Debian wants elsewhere, or besides.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
set(doc ${share}/doc/ogive)

# Debian's zsh reads no other folder below /usr/share.
file(MAKE_DIRECTORY ${share}/zsh/vendor-completions)
file(RENAME ${share}/zsh/site-functions/_ogive ${share}/zsh/vendor-completions/_ogive)
file(REMOVE_RECURSE ${share}/zsh/site-functions)

execute_process(COMMAND date --utc --rfc-email --date ${CPACK_OGIVE_RELEASED}
    OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${doc}/changelog "ogive (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * Package of Ogive ${CPACK_PACKAGE_VERSION}.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${day}
")
execute_process(COMMAND gzip --best --no-name ${doc}/changelog COMMAND_ERROR_IS_FATAL ANY)

# Who made what is in it, from the list that the program shows too.
set(text "Ogive is free software: you can redistribute it and/or modify it under the terms of the GNU
General Public License, version 3 or later. Copyright: the authors of Ogive. The text of
the licence is in /usr/share/common-licenses/GPL-3.

It is built with these libraries; some of them are wholly or partly in the program:
")
file(READ ${CPACK_OGIVE_LICENCES}/components.json list)
string(JSON count LENGTH "${list}" components)
math(EXPR last "${count} - 1")
set(licences "")
foreach(index RANGE ${last})
    foreach(key id title licence copyright address)
        string(JSON ${key} GET "${list}" components ${index} ${key})
    endforeach()
    if(id STREQUAL inter)
        continue() # a package of its own
    endif()
    string(APPEND text "\n${title}, ${address}\n  Copyright ${copyright}\n  Licence: ${licence}\n")
    list(APPEND licences ${licence})
endforeach()
list(REMOVE_DUPLICATES licences)
string(APPEND text "\nThe texts of the GPL, the LGPL, the Apache licence and CC0 are in /usr/share/common-licenses.\n")
list(FILTER licences EXCLUDE REGEX "^(GPL|LGPL|Apache|CC0)-")
foreach(licence IN LISTS licences)
    file(READ ${CPACK_OGIVE_LICENCES}/${licence}.txt own)
    string(APPEND text "\n\n${licence}\n\n${own}")
endforeach()
file(WRITE ${doc}/copyright "${text}")
file(CHMOD ${doc}/copyright ${doc}/changelog.gz PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

// SPDX-License-Identifier: Apache-2.0

#ifndef QARYA_CACCESSLISTS_H
#define QARYA_CACCESSLISTS_H

// The access lists of files (POSIX 1003.1e ACLs, acl(5)), behind one function.

// Gives an open file the access list of the file at a path, or none where that has none. The list
// says all that the mode says of reading and writing, and who else may: set it after the mode.
// 0 where that is done or the file systems have no such lists, else -1 with the reason in errno.
int qarya_access_list_copy(const char *from, int to);

#endif

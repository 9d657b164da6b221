// SPDX-License-Identifier: Apache-2.0
//
// What happens when the program was told to end and does not: it may wait for a terminal that takes
// nothing, or be busy.

#ifndef QARYA_TERMINAL_WATCH_H
#define QARYA_TERMINAL_WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Starts the thread that waits to be called, once; false when there can be none.
bool watch_prepare(void);

/// Calls the thread: the program has to end soon. Safe in a signal handler.
void watch_begin(void);

/// Leaves a process behind that sends bytes to a terminal which takes nothing now. It holds nothing
/// else open, ends with the terminal, and after a minute at the latest.
void watch_leave_behind(int output, const uint8_t *bytes, size_t count);

/// Puts the terminal's modes back, and sends what leaves the screen as soon as that can be sent.
void guard_abandon(void);

#endif

// SPDX-License-Identifier: Apache-2.0
//
// Signals, waiting, and a terminal that is left clean however the program ends.
//
// The handlers call nothing but what POSIX allows in one, and no curses function. Signals that ask
// something of the program are noted and wake the thread that waits; those that would end it are
// such a request, too: the program keeps what is unsaved and ends with 128 and the signal's number.
// Should it not get there, a thread of its own says its last words and ends it within a second.
// Crashes first write the bytes that were prepared, put the terminal's modes back, and then happen
// as they would have.

#ifndef QARYA_TERMINAL_GUARD_H
#define QARYA_TERMINAL_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What `guard_wait` found; more than one bit can be set, none when the time has passed.
extern const uint32_t guard_input;
extern const uint32_t guard_closed;
extern const uint32_t guard_woken;
extern const uint32_t guard_resized;
extern const uint32_t guard_ending;
extern const uint32_t guard_asked_to_stop;
extern const uint32_t guard_continued;
extern const uint32_t guard_writable;

/// Whether standard input and standard output are terminals.
bool guard_input_is_terminal(void);
bool guard_output_is_terminal(void);

/// Keeps the terminal's modes and takes the signals; false when a pipe cannot be made.
bool guard_begin(void);

/// The signal that the program has to end for, 0 while there is none; SIGHUP also when the terminal
/// is gone. Known at once, before `guard_wait` tells.
int guard_ending_signal(void);

/// Has another thread call `words` if the program has to end and does not: what must not be lost is
/// written there, whatever the thread that has the screen waits for. NULL for nothing to say.
void guard_set_last_words(void (*words)(void));

/// Prepares the bytes that leave the screen, for a crash or exit(); at most 1024.
void guard_prepare(const uint8_t *bytes, size_t count);

/// Puts the modes back and gives up the signals.
void guard_end(void);

/// Waits for input or a signal, at most `milliseconds`, or as long as it takes when that is below 0;
/// for room in the output as well when that is asked for.
uint32_t guard_wait(int milliseconds, bool until_writable);

/// Ends a `guard_wait`, now or the next one; any thread may call it, at any time.
void guard_wake(void);

/// Reads what was typed; 0 at the end of the input or when the terminal is gone, -1 for nothing yet.
long guard_read(uint8_t *bytes, size_t capacity);

/// Sends as much as the terminal takes at once, and says how much that was.
///
/// To a terminal that is gone everything counts as sent; the next `guard_wait` then says so.
size_t guard_send(const uint8_t *bytes, size_t count);

/// Sends everything, unless the terminal takes nothing for a second, or a quarter of one where the
/// program has to end. What is left then can be handed to a process that stays behind and sends it
/// should the terminal take something again within a minute.
void guard_write(const uint8_t *bytes, size_t count, bool leaves_rest);

/// Puts the modes back, stops the process group, and returns when the shell continues it.
void guard_stop(void);

/// The size that the terminal has now, as far as a screen can have it; false when it does not tell.
bool guard_terminal_size(int *columns, int *rows);

/// Brings a size to one that a screen can have: 1 to 2000 columns, 1 to 1000 rows, 2¹⁹ cells.
void guard_clamp_size(int *columns, int *rows);

#endif

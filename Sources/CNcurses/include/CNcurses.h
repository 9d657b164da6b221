// SPDX-License-Identifier: Apache-2.0
//
// What Qarya uses of ncurses, without curses.h: its macros, variadic functions and global variables
// are of no use to Swift, and some of its names would hide Swift's own.
//
// One screen at a time, used by one thread. Places are columns and rows from zero.

#ifndef QARYA_CNCURSES_H
#define QARYA_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "TerminalGuard.h"

/// Attribute bits of this very ncurses; they differ between versions.
extern const uint32_t curses_bold;
extern const uint32_t curses_dim;
extern const uint32_t curses_underline;
extern const uint32_t curses_reverse;
extern const uint32_t curses_italic;

/// Takes the character set from a locale ("" is the environment's); whether it is UTF-8.
bool curses_use_locale(const char *name);

/// Starts ncurses on standard input and output for a terminal type; false when that is unknown.
///
/// The screen is raw, silent and cleared, with colours started when asked for and there are any.
bool curses_open(const char *type, bool with_colours);

/// Leaves the alternate screen and frees what ncurses holds.
void curses_close(void);

/// Leaves the alternate screen for a while.
void curses_leave(void);

/// Comes back after `curses_leave`, or after something else changed the terminal's modes.
void curses_return(void);

/// Tells ncurses the size of the terminal; everything is blank then.
void curses_resize(int columns, int rows);

/// The size that ncurses draws on.
void curses_size(int *columns, int *rows);

/// How many colours and colour pairs there are; 0 without colours.
int curses_colours(void);
int curses_pairs(void);

/// Gives a colour pair its ink and paper, -1 for the terminal's own; false when there is none left.
bool curses_define_pair(int pair, int ink, int paper);

/// Draws one cell: a base that takes `width` columns, and at most four marks.
///
/// A character that this system's tables measure otherwise is drawn as U+FFFD, so that the cells
/// after it stay where they are.
void curses_put(
    int column, int row, uint32_t base, int width, const uint32_t *marks, int count,
    uint32_t attributes, int pair);

/// Makes the bytes for what was drawn since the last time, wherever that leaves the cursor.
///
/// Cells that are drawn in one style and made into bytes together need that style to be sent once,
/// where ncurses would send it anew in each row.
void curses_make(void);

/// Makes the bytes for what was drawn, leaves the cursor on a cell, and begins to send all that was
/// made; hides the cursor when `column` is below 0. Whether the terminal took everything.
bool curses_update(int column, int row);

/// Sends bytes of our own behind all that was made before; whether the terminal took everything.
bool curses_send(const uint8_t *bytes, size_t count);

/// Sends on what the terminal has not taken yet; whether it took everything.
bool curses_flush(void);

/// Has the next update draw everything.
void curses_forget(void);

/// Rings the bell.
void curses_bell(void);

/// A string of the terminal's description, such as "kcuu1" or "sgr0"; NULL when it has none.
const char *curses_string(const char *capability);

/// Whether the terminal's description has a flag, such as "XT".
bool curses_flag(const char *capability);

#endif

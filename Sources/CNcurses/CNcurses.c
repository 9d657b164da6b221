// SPDX-License-Identifier: Apache-2.0

#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

const uint32_t curses_bold = A_BOLD;
const uint32_t curses_dim = A_DIM;
const uint32_t curses_underline = A_UNDERLINE;
const uint32_t curses_reverse = A_REVERSE;
const uint32_t curses_italic = A_ITALIC;

enum { marks_in_a_cell = 4 };

static SCREEN *terminal;
static int cursor_shows = -1;

bool curses_use_locale(const char *name) {
  if (setlocale(LC_CTYPE, name) == NULL) return false;
  const char *charset = nl_langinfo(CODESET);
  return strcasecmp(charset, "UTF-8") == 0 || strcasecmp(charset, "UTF8") == 0;
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
}

bool curses_open(const char *type, bool with_colours) {
  use_env(TRUE);
  use_tioctl(TRUE);
  // initscr would end the process where this returns NULL.
  terminal = newterm(type, stdout, stdin);
  if (terminal == NULL) return false;
  set_term(terminal);
  set_modes();
  // The whole frame goes out at once; a key that waits must not cut it short.
  typeahead(-1);
  if (with_colours && has_colors() && start_color() == OK) use_default_colors();
  cursor_shows = -1;
  erase();
  refresh();
  return true;
}

void curses_close(void) {
  if (terminal == NULL) return;
  curs_set(1);
  endwin();
  delscreen(terminal);
  terminal = NULL;
}

void curses_leave(void) {
  if (terminal == NULL) return;
  curs_set(1);
  endwin();
}

void curses_return(void) {
  if (terminal == NULL) return;
  reset_prog_mode();
  set_modes();
  cursor_shows = -1;
  curses_forget();
  refresh();
}

void curses_resize(int columns, int rows) {
  if (terminal == NULL || columns < 1 || rows < 1) return;
  // Not resizeterm: it would queue a KEY_RESIZE that nobody reads.
  resize_term(rows, columns);
  erase();
  curses_forget();
}

void curses_size(int *columns, int *rows) {
  *columns = terminal == NULL ? 0 : getmaxx(stdscr);
  *rows = terminal == NULL ? 0 : getmaxy(stdscr);
}

int curses_colours(void) { return COLORS > 0 && COLOR_PAIRS > 0 ? COLORS : 0; }

int curses_pairs(void) { return COLOR_PAIRS; }

bool curses_define_pair(int pair, int ink, int paper) {
  return pair > 0 && pair < COLOR_PAIRS && init_extended_pair(pair, ink, paper) == OK;
}

void curses_put(
    int column, int row, uint32_t base, int width, const uint32_t *marks, int count,
    uint32_t attributes, int pair) {
  if (terminal == NULL) return;
  wchar_t text[marks_in_a_cell + 2] = {(wchar_t)base};
  int length = 1;
  bool replaced = base != L' ' && wcwidth((wchar_t)base) != width;
  if (replaced) text[0] = 0xFFFD;
  for (int i = 0; !replaced && i < count && length <= marks_in_a_cell; i++) {
    if (wcwidth((wchar_t)marks[i]) == 0) text[length++] = (wchar_t)marks[i];
  }
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) != OK) return;
  mvadd_wch(row, column, &cell);
  if (!replaced || width != 2) return;
  text[0] = L' ';
  text[1] = L'\0';
  if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvadd_wch(row, column + 1, &cell);
}

void curses_update(int column, int row) {
  if (terminal == NULL) return;
  int shows = column >= 0 ? 1 : 0;
  if (shows) move(row, column);
  wnoutrefresh(stdscr);
  doupdate();
  if (shows != cursor_shows) {
    curs_set(shows);
    cursor_shows = shows;
  }
}

void curses_forget(void) { clearok(curscr, TRUE); }

void curses_bell(void) { beep(); }

const char *curses_string(const char *capability) {
  const char *text = tigetstr(capability);
  return text == (const char *)-1 ? NULL : text;
}

bool curses_flag(const char *capability) { return tigetflag(capability) > 0; }

// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE 1
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

const uint32_t curses_bold = A_BOLD;
const uint32_t curses_dim = A_DIM;
const uint32_t curses_underline = A_UNDERLINE;
const uint32_t curses_reverse = A_REVERSE;
const uint32_t curses_italic = A_ITALIC;

enum { marks_in_a_cell = 4 };

static SCREEN *terminal;
static int cursor_shows = -1;

// ncurses writes where this descriptor leads: to the terminal, and while a frame is made to a file
// in memory. So a frame that is made in several steps goes out in one piece, and a terminal that
// takes nothing does not hold us up.
static FILE *stream;
static int stream_descriptor = -1;
static int memory = -1;
static uint8_t *outgoing;
static size_t outgoing_count;
static size_t outgoing_sent;
static size_t outgoing_room;

static bool open_stream(void) {
  int descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (descriptor < 0) return false;
  stream = fdopen(descriptor, "w");
  if (stream == NULL) {
    close(descriptor);
    return false;
  }
  stream_descriptor = descriptor;
  memory = memfd_create("qarya-frame", MFD_CLOEXEC);
  return true;
}

static void close_stream(void) {
  if (stream != NULL) fclose(stream);
  if (memory >= 0) close(memory);
  free(outgoing);
  stream = NULL;
  stream_descriptor = memory = -1;
  outgoing = NULL;
  outgoing_count = outgoing_sent = outgoing_room = 0;
}

// Room behind what waits to be sent; NULL where there is no memory.
static uint8_t *room(size_t count) {
  if (outgoing_room - outgoing_count < count) {
    size_t wanted = outgoing_count + count + 4096;
    uint8_t *larger = realloc(outgoing, wanted);
    if (larger == NULL) return NULL;
    outgoing = larger;
    outgoing_room = wanted;
  }
  return outgoing + outgoing_count;
}

// The sequences that can be left out: the character set for line drawing is never used, so it need
// not be switched off, and colours need not be reset just before everything is.
static const char no_line_drawing[] = "\033(B";
static const char no_colours[] = "\033[39;49m";
static const char nothing_set[] = "\033[m";

static bool begins(const uint8_t *bytes, size_t count, const char *text, size_t length) {
  return count >= length && memcmp(bytes, text, length) == 0;
}

// Leaves out what says nothing; how many bytes are left.
static size_t shorten(uint8_t *bytes, size_t count) {
  enum { drawing = sizeof no_line_drawing - 1, colours = sizeof no_colours - 1,
         nothing = sizeof nothing_set - 1 };
  size_t kept = 0;
  for (size_t next = 0; next < count;) {
    const uint8_t *rest = bytes + next;
    size_t left = count - next;
    if (*rest == 033 && begins(rest, left, no_line_drawing, drawing)) {
      next += drawing;
    } else if (
        *rest == 033 && begins(rest, left, no_colours, colours)
        && (begins(rest + colours, left - colours, nothing_set, nothing)
            || (begins(rest + colours, left - colours, no_line_drawing, drawing)
                && begins(
                    rest + colours + drawing, left - colours - drawing, nothing_set, nothing)))) {
      next += colours;
    } else {
      bytes[kept++] = bytes[next++];
    }
  }
  return kept;
}

static void begin_making(void) {
  if (memory >= 0) dup3(memory, stream_descriptor, O_CLOEXEC);
}

static void end_making(void) {
  if (memory < 0) return;
  dup3(STDOUT_FILENO, stream_descriptor, O_CLOEXEC);
  off_t made = lseek(memory, 0, SEEK_CUR);
  if (made <= 0) return;
  uint8_t *place = room((size_t)made);
  ssize_t count = place == NULL ? 0 : pread(memory, place, (size_t)made, 0);
  if (count > 0) outgoing_count += shorten(place, (size_t)count);
  lseek(memory, 0, SEEK_SET);
}

bool curses_flush(void) {
  outgoing_sent += guard_send(outgoing + outgoing_sent, outgoing_count - outgoing_sent);
  if (outgoing_sent < outgoing_count) return false;
  outgoing_sent = outgoing_count = 0;
  return true;
}

// For the last bytes, which should come through if they can at all.
static void flush_patiently(bool leaves_rest) {
  guard_write(outgoing + outgoing_sent, outgoing_count - outgoing_sent, leaves_rest);
  outgoing_sent = outgoing_count = 0;
}

bool curses_send(const uint8_t *bytes, size_t count) {
  uint8_t *place = room(count);
  if (place != NULL) {
    memcpy(place, bytes, count);
    outgoing_count += count;
  }
  return curses_flush();
}

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

// A number of the environment; 0 when it is none.
static int number_of(const char *variable) {
  const char *text = getenv(variable);
  long number = text == NULL ? 0 : strtol(text, NULL, 10);
  return number < 0 || number > 65535 ? 0 : (int)number;
}

// The size to begin with: what the terminal says, else the environment, else the description.
static void take_size(void) {
  int columns = number_of("COLUMNS");
  int rows = number_of("LINES");
  if (columns == 0) columns = tigetnum("cols");
  if (rows == 0) rows = tigetnum("lines");
  if (columns <= 0) columns = 80;
  if (rows <= 0) rows = 24;
  guard_clamp_size(&columns, &rows);
  guard_terminal_size(&columns, &rows);
  resize_term(rows, columns);
}

// Whether ncurses may find the size by itself: it would take one that it cannot count.
static bool has_usual_size(void) {
  struct winsize size = {0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) size.ws_col = size.ws_row = 0;
  const int said[2][2] = {
    {size.ws_col, size.ws_row}, {number_of("COLUMNS"), number_of("LINES")},
  };
  for (int i = 0; i < 2; i++) {
    int columns = said[i][0] > 0 ? said[i][0] : 1;
    int rows = said[i][1] > 0 ? said[i][1] : 1;
    const int wanted[2] = {columns, rows};
    guard_clamp_size(&columns, &rows);
    if (columns != wanted[0] || rows != wanted[1]) return false;
  }
  return true;
}

bool curses_open(const char *type, bool with_colours) {
  // From the start it has to be the true one: the region that scrolls is set by it.
  const bool is_usual = has_usual_size();
  use_env(is_usual);
  use_tioctl(is_usual);
  // initscr would end the process where this returns NULL.
  if (!open_stream()) return false;
  terminal = newterm(type, stream, stdin);
  if (terminal == NULL) {
    close_stream();
    return false;
  }
  set_term(terminal);
  set_modes();
  take_size();
  // The whole frame goes out at once; a key that waits must not cut it short.
  typeahead(-1);
  begin_making();
  if (with_colours && has_colors() && start_color() == OK) use_default_colors();
  cursor_shows = -1;
  erase();
  refresh();
  end_making();
  curses_flush();
  return true;
}

static void leave_screen(bool for_good) {
  begin_making();
  curs_set(1);
  // Where no other screen comes back, the shell's next line must not be written over ours.
  if (tigetstr("rmcup") == NULL) {
    move(LINES - 1, 0);
    clrtoeol();
    refresh();
  }
  endwin();
  end_making();
  flush_patiently(for_good);
  // The terminal's modes are left to the guard: ncurses would wait until the terminal has taken
  // everything.
}

void curses_close(void) {
  if (terminal == NULL) return;
  leave_screen(true);
  delscreen(terminal);
  terminal = NULL;
  close_stream();
}

void curses_leave(void) {
  if (terminal != NULL) leave_screen(false);
}

void curses_return(void) {
  if (terminal == NULL) return;
  reset_prog_mode();
  set_modes();
  cursor_shows = -1;
  curses_forget();
  begin_making();
  refresh();
  end_making();
  curses_flush();
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

void curses_make(void) {
  if (terminal == NULL) return;
  begin_making();
  leaveok(stdscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  leaveok(stdscr, FALSE);
  end_making();
}

bool curses_update(int column, int row) {
  if (terminal == NULL) return true;
  int shows = column >= 0 ? 1 : 0;
  begin_making();
  if (shows) move(row, column);
  wnoutrefresh(stdscr);
  doupdate();
  if (shows != cursor_shows) {
    curs_set(shows);
    cursor_shows = shows;
  }
  end_making();
  return curses_flush();
}

void curses_forget(void) { clearok(curscr, TRUE); }

void curses_bell(void) {
  if (terminal == NULL) return;
  begin_making();
  beep();
  end_making();
  curses_flush();
}

const char *curses_string(const char *capability) {
  const char *text = tigetstr(capability);
  return text == (const char *)-1 ? NULL : text;
}

bool curses_flag(const char *capability) { return tigetflag(capability) > 0; }

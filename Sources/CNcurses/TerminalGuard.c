// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE 1
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1

#include "TerminalGuard.h"

#include "TerminalWatch.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

const uint32_t guard_input = 1 << 0;
const uint32_t guard_closed = 1 << 1;
const uint32_t guard_woken = 1 << 2;
const uint32_t guard_resized = 1 << 3;
const uint32_t guard_ending = 1 << 4;
const uint32_t guard_asked_to_stop = 1 << 5;
const uint32_t guard_continued = 1 << 6;
const uint32_t guard_writable = 1 << 7;

// What would end the program on the spot, or stop it; those of real time are added at the start.
// Not SIGXFSZ: a file that may not grow is a write that failed.
static const int usual_requests[] = {
  SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU,
  SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
};
static const int crashes[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
enum {
  usual_request_count = sizeof usual_requests / sizeof usual_requests[0],
  crash_count = sizeof crashes / sizeof crashes[0],
  prepared_capacity = 1024,
  crash_stack_size = 65536,
  // How long a terminal that takes nothing is waited for, when there is time and when there is not.
  patience = 1000,
  haste = 250,
  // What goes out at once where a write waits for the terminal: there may be room for little.
  small_piece = 16
};

// The pipe is made once and never closed: a waker may outlive its screen.
static int pipe_ends[2] = {-1, -1};
static atomic_uint noted;
static atomic_int ending_signal;
static atomic_int times_asked;
static atomic_bool has_screen;
// Leads to the terminal and never waits for it; -1 where the system would not open it anew.
static volatile sig_atomic_t hasty_output = -1;
static struct termios modes_before;
static uint8_t prepared[prepared_capacity];
static size_t prepared_count;
static int requests[_NSIG];
static int request_count;
static struct sigaction requests_before[_NSIG];
static struct sigaction crashes_before[crash_count];
static struct sigaction pipe_before;
static _Alignas(16) uint8_t crash_stack[crash_stack_size];

static void note(uint32_t reason) {
  atomic_fetch_or(&noted, reason);
  const uint8_t byte = 0;
  // A full pipe wakes as well as one more byte would.
  if (write(pipe_ends[1], &byte, 1) < 0) return;
}

static int output(void) { return hasty_output >= 0 ? hasty_output : STDOUT_FILENO; }

// Writes what the terminal takes now; EAGAIN when that is nothing.
static ssize_t put(const uint8_t *bytes, size_t count) {
  if (hasty_output >= 0) return write(hasty_output, bytes, count);
  struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
  if (poll(&terminal, 1, 0) == 0) {
    errno = EAGAIN;
    return -1;
  }
  return write(STDOUT_FILENO, bytes, count < small_piece ? count : small_piece);
}

static long milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Writes for so many milliseconds at most; how many bytes are settled, as all are for a terminal
// that is gone.
static size_t write_within(long limit, const uint8_t *bytes, size_t count) {
  const long deadline = milliseconds_now() + limit;
  size_t done = 0;
  while (done < count) {
    ssize_t written = put(bytes + done, count - done);
    if (written > 0) {
      done += (size_t)written;
    } else if (errno == EAGAIN) {
      const long left = deadline - milliseconds_now();
      struct pollfd terminal = {.fd = output(), .events = POLLOUT};
      if (left <= 0 || poll(&terminal, 1, (int)left) == 0) return done;
    } else if (errno != EINTR) {
      return count;
    }
  }
  return done;
}

// Safe in a signal handler: write, poll, clock_gettime and tcsetattr only.
static void restore_now(void) {
  if (!atomic_exchange(&has_screen, false)) return;
  write_within(patience, prepared, prepared_count);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
}

void guard_abandon(void) {
  if (!atomic_exchange(&has_screen, false)) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  const size_t done = write_within(0, prepared, prepared_count);
  watch_leave_behind(output(), prepared + done, prepared_count - done);
}

static void die_of(int number, const struct sigaction *action) {
  restore_now();
  // The signal is blocked until the handler returns; then it happens as if we had not been here.
  sigaction(number, action, NULL);
  raise(number);
}

static void on_crash(int number) {
  int error = errno;
  for (int i = 0; i < crash_count; i++) {
    if (crashes[i] == number) die_of(number, &crashes_before[i]);
  }
  errno = error;
}

static void end_by(int number) {
  int none = 0;
  atomic_compare_exchange_strong(&ending_signal, &none, number);
  note(guard_ending);
}

static void on_request(int number) {
  int error = errno;
  bool insists = number == SIGTERM || number == SIGINT;
  switch (number) {
    case SIGWINCH: note(guard_resized); break;
    case SIGTSTP: note(guard_asked_to_stop); break;
    case SIGCONT: note(guard_continued); break;
    default:
      // A program that no longer listens still ends cleanly when it is asked a third time. A
      // terminal that closes sends SIGHUP, and the shell sends it again: that one is never taken
      // for insisting.
      if (insists && atomic_fetch_add(&times_asked, 1) >= 2) {
        struct sigaction usual = {.sa_handler = SIG_DFL};
        die_of(number, &usual);
      } else {
        end_by(number);
        watch_begin();
      }
  }
  errno = error;
}

int guard_ending_signal(void) { return atomic_load(&ending_signal); }

bool guard_input_is_terminal(void) { return isatty(STDIN_FILENO); }

bool guard_output_is_terminal(void) { return isatty(STDOUT_FILENO); }

static bool make_pipe(void) {
  if (pipe_ends[0] >= 0) return true;
  if (pipe(pipe_ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
  }
  atexit(restore_now);
  return true;
}

static void take(const int *numbers, int count, int flags, void (*handler)(int),
                 struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < count; i++) {
    sigaction(numbers[i], &action, &before[i]);
    // What the parent ignores, as nohup does with SIGHUP, stays ignored; and what somebody else
    // handles, as a profiler does, stays theirs.
    if (flags == SA_RESTART && before[i].sa_handler != SIG_DFL) {
      sigaction(numbers[i], &before[i], NULL);
    }
  }
}

static void collect_requests(void) {
  request_count = 0;
  for (int i = 0; i < usual_request_count; i++) requests[request_count++] = usual_requests[i];
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) requests[request_count++] = number;
}

// A description of its own: the one we were started with is shared with the shell, whose writes
// must go on waiting. After su the terminal is somebody else's, but still the one of the session.
static int open_hastily(void) {
  const int flags = O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  int number = open("/proc/self/fd/1", flags);
  if (number >= 0) return number;
  number = open("/dev/tty", flags);
  unsigned int own = 0;
  unsigned int other = 1;
  if (number >= 0 && ioctl(STDOUT_FILENO, TIOCGDEV, &own) == 0
      && ioctl(number, TIOCGDEV, &other) == 0 && own == other) {
    return number;
  }
  if (number >= 0) close(number);
  return -1;
}

bool guard_begin(void) {
  if (!make_pipe() || !watch_prepare() || tcgetattr(STDIN_FILENO, &modes_before) != 0) return false;
  atomic_store(&noted, 0);
  atomic_store(&ending_signal, 0);
  atomic_store(&times_asked, 0);
  prepared_count = 0;
  hasty_output = open_hastily();
  collect_requests();
  const stack_t stack = {.ss_sp = crash_stack, .ss_size = crash_stack_size};
  sigaltstack(&stack, NULL);
  take(requests, request_count, SA_RESTART, on_request, requests_before);
  take(crashes, crash_count, SA_ONSTACK, on_crash, crashes_before);
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGPIPE, &ignore, &pipe_before);
  atomic_store(&has_screen, true);
  return true;
}

void guard_prepare(const uint8_t *bytes, size_t count) {
  prepared_count = count < prepared_capacity ? count : prepared_capacity;
  memcpy(prepared, bytes, prepared_count);
}

void guard_end(void) {
  if (!atomic_exchange(&has_screen, false)) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  for (int i = 0; i < request_count; i++) sigaction(requests[i], &requests_before[i], NULL);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &crashes_before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  if (hasty_output >= 0) close(hasty_output);
  hasty_output = -1;
}

uint32_t guard_wait(int milliseconds, bool until_writable) {
  struct pollfd sources[3] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = pipe_ends[0], .events = POLLIN},
      {.fd = output(), .events = POLLOUT},
  };
  uint32_t found = 0;
  if (poll(sources, until_writable ? 3 : 2, milliseconds) > 0) {
    if (sources[2].revents != 0) found |= guard_writable;
    if (sources[0].revents & POLLIN) {
      found |= guard_input;
    } else if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
      found |= guard_closed;
    }
    if (sources[1].revents & POLLIN) {
      uint8_t bytes[64];
      while (read(pipe_ends[0], bytes, sizeof bytes) > 0) continue;
    }
  }
  return found | atomic_exchange(&noted, 0);
}

void guard_wake(void) {
  if (pipe_ends[1] < 0) return;
  if (atomic_load(&noted) & guard_woken) return;
  note(guard_woken);
}

long guard_read(uint8_t *bytes, size_t capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, capacity);
  if (count >= 0) return (long)count;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}

size_t guard_send(const uint8_t *bytes, size_t count) {
  size_t sent = 0;
  while (sent < count) {
    ssize_t written = put(bytes + sent, count - sent);
    if (written > 0) {
      sent += (size_t)written;
    } else if (errno == EAGAIN) {
      return sent;
    } else if (errno != EINTR) {
      end_by(SIGHUP);
      return count;
    }
  }
  return sent;
}

void guard_write(const uint8_t *bytes, size_t count, bool leaves_rest) {
  const long limit = guard_ending_signal() == 0 ? patience : haste;
  const size_t done = write_within(limit, bytes, count);
  if (leaves_rest) watch_leave_behind(output(), bytes + done, count - done);
}

void guard_stop(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  sigaction(SIGTSTP, &usual, &ours);
  // The whole group, so that a script around the program stops with it. Where there is no shell
  // to continue us the kernel ignores this, and we go on.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  atomic_fetch_and(&noted, ~(guard_continued | guard_asked_to_stop));
}

void guard_clamp_size(int *columns, int *rows) {
  // ncurses counts in short numbers; and no screen that people look at has half a million cells.
  enum { most_columns = 2000, most_rows = 1000, most_cells = 1 << 19 };
  if (*columns > most_columns) *columns = most_columns;
  if (*columns < 1) *columns = 1;
  if (*rows > most_rows) *rows = most_rows;
  if (*rows > most_cells / *columns) *rows = most_cells / *columns;
  if (*rows < 1) *rows = 1;
}

bool guard_terminal_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  guard_clamp_size(columns, rows);
  return true;
}

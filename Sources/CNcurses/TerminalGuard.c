// SPDX-License-Identifier: Apache-2.0

#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1

#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

const uint32_t guard_input = 1 << 0;
const uint32_t guard_closed = 1 << 1;
const uint32_t guard_woken = 1 << 2;
const uint32_t guard_resized = 1 << 3;
const uint32_t guard_terminated = 1 << 4;
const uint32_t guard_hung_up = 1 << 5;
const uint32_t guard_interrupted = 1 << 6;
const uint32_t guard_asked_to_stop = 1 << 7;
const uint32_t guard_continued = 1 << 8;
const uint32_t guard_writable = 1 << 9;

static const int requests[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
static const int crashes[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
enum {
  request_count = sizeof requests / sizeof requests[0],
  crash_count = sizeof crashes / sizeof crashes[0],
  prepared_capacity = 1024,
  crash_stack_size = 65536
};

// The pipe is made once and never closed: a waker may outlive its screen.
static int pipe_ends[2] = {-1, -1};
static atomic_uint noted;
static atomic_int times_asked;
static atomic_bool has_screen;
// Leads to the terminal and never waits for it; -1 where the system would not open it anew.
static volatile sig_atomic_t hasty_output = -1;
static struct termios modes_before;
static uint8_t prepared[prepared_capacity];
static size_t prepared_count;
static struct sigaction requests_before[request_count];
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

// Gives up on a terminal that takes nothing for a second.
static void write_all(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(output(), bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd terminal = {.fd = output(), .events = POLLOUT};
      if (poll(&terminal, 1, 1000) <= 0) return;
    } else if (errno != EINTR) {
      return;
    }
  }
}

// Safe in a signal handler: write, poll and tcsetattr only.
static void restore_now(void) {
  if (!atomic_exchange(&has_screen, false)) return;
  write_all(prepared, prepared_count);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
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

static uint32_t reason_of(int number) {
  switch (number) {
    case SIGWINCH: return guard_resized;
    case SIGTERM: return guard_terminated;
    case SIGHUP: return guard_hung_up;
    case SIGINT: return guard_interrupted;
    case SIGTSTP: return guard_asked_to_stop;
    default: return guard_continued;
  }
}

static void on_request(int number) {
  int error = errno;
  uint32_t reason = reason_of(number);
  bool insists = number == SIGTERM || number == SIGINT;
  // A program that no longer listens still ends cleanly when it is asked a third time. A terminal
  // that closes sends SIGHUP, and the shell sends it again: that one is never taken for insisting.
  if (insists && atomic_fetch_add(&times_asked, 1) >= 2) {
    struct sigaction usual = {.sa_handler = SIG_DFL};
    die_of(number, &usual);
  } else {
    note(reason);
  }
  errno = error;
}

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
    // What the parent ignores, as nohup does with SIGHUP, stays ignored.
    if (flags == SA_RESTART && before[i].sa_handler == SIG_IGN) {
      sigaction(numbers[i], &before[i], NULL);
    }
  }
}

bool guard_begin(void) {
  if (!make_pipe() || tcgetattr(STDIN_FILENO, &modes_before) != 0) return false;
  atomic_store(&noted, 0);
  atomic_store(&times_asked, 0);
  prepared_count = 0;
  // A description of its own: the one we were started with is shared with the shell, whose writes
  // must go on waiting.
  hasty_output = open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
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
    ssize_t written = write(output(), bytes + sent, count - sent);
    if (written > 0) {
      sent += (size_t)written;
    } else if (errno == EAGAIN) {
      return sent;
    } else if (errno != EINTR) {
      note(guard_hung_up);
      return count;
    }
  }
  return sent;
}

void guard_write(const uint8_t *bytes, size_t count) { write_all(bytes, count); }

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

bool guard_terminal_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return size.ws_col > 0 && size.ws_row > 0;
}

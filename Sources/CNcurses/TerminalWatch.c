// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE 1

#include "TerminalWatch.h"

#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

enum {
  // What the program has for ending by itself: together with the last words less than a second.
  own_time = 650,
  // A slow disk may take its time: what is unsaved is worth more than the second.
  time_to_speak = 5,
  // How long the terminal is waited for by what stays behind.
  time_behind = 60
};

static sem_t called;
static sem_t spoken;
static atomic_bool is_prepared;
static _Atomic(void (*)(void)) last_words;

void guard_set_last_words(void (*words)(void)) { atomic_store(&last_words, words); }

void watch_begin(void) { sem_post(&called); }

static void *speak(void *unused) {
  (void)unused;
  void (*words)(void) = atomic_load(&last_words);
  if (words != NULL) words();
  sem_post(&spoken);
  return NULL;
}

static void wait_until_spoken(void) {
  struct timespec deadline;
  clock_gettime(CLOCK_REALTIME, &deadline);
  deadline.tv_sec += time_to_speak;
  while (sem_timedwait(&spoken, &deadline) != 0 && errno == EINTR) continue;
}

static void *watch(void *unused) {
  (void)unused;
  while (sem_wait(&called) != 0) continue;
  const struct timespec pause = {.tv_sec = 0, .tv_nsec = own_time * 1000000L};
  nanosleep(&pause, NULL);
  // By a thread of its own: should the disk hang, too, the program ends all the same.
  pthread_t speaker;
  if (pthread_create(&speaker, NULL, speak, NULL) == 0) wait_until_spoken();
  guard_abandon();
  _exit(128 + guard_ending_signal());
}

bool watch_prepare(void) {
  if (atomic_exchange(&is_prepared, true)) return true;
  sem_init(&called, 0, 0);
  sem_init(&spoken, 0, 0);
  // Signals are for the other threads.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pthread_t watcher;
  const int failure = pthread_create(&watcher, NULL, watch, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (failure != 0) atomic_store(&is_prepared, false);
  return failure == 0;
}

// The signals of the new process do what they do by themselves, and writing from the background is
// no reason to stop.
static void forget_signals(void) {
  for (int number = 1; number < _NSIG; number++) signal(number, SIG_DFL);
  signal(SIGTTOU, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

void watch_leave_behind(int output, const uint8_t *bytes, size_t count) {
  if (count == 0) return;
  // Nothing that is called from here on needs a lock that another thread may hold.
  if (_Fork() != 0) return;
  forget_signals();
  alarm(time_behind);
  dup2(output, STDOUT_FILENO);
  close(STDIN_FILENO);
  close(STDERR_FILENO);
  // The plan's lock is among them.
  close_range(STDERR_FILENO + 1, ~0U, 0);
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&terminal, 1, -1);
    } else if (errno != EINTR) {
      break;
    }
  }
  _exit(0);
}

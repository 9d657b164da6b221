// SPDX-License-Identifier: Apache-2.0

#ifndef QARYA_CFOLDERWATCH_H
#define QARYA_CFOLDERWATCH_H

// The system's word of what happens in a folder (inotify), behind four functions. A thread that
// waits for it sleeps until something happens: no clock wakes it.

// A folder that is watched, and what ends the waiting.
struct qarya_folder_watch {
  int events;
  int ender;
};

// Begins to watch; 0 where that is done, -1 where the system does not tell of this folder: it has
// no inotify, or the folder is on another machine, whose users it does not hear.
int qarya_folder_watch_open(struct qarya_folder_watch *watch, const char *folder);

// Waits until a file of one of two names was written, renamed, made or removed, or changed its mode:
// 1; until the watch was ended: 0; until nothing more can be told: -1.
int qarya_folder_watch_wait(const struct qarya_folder_watch *watch, const char *name,
                            const char *other);

// Ends the waiting, from any thread.
void qarya_folder_watch_end(const struct qarya_folder_watch *watch);

// Gives everything back; nobody may wait any more.
void qarya_folder_watch_close(struct qarya_folder_watch *watch);

#endif

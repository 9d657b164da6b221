// SPDX-License-Identifier: Apache-2.0
#ifndef QARYA_SAMPLE_PLAN_H
#define QARYA_SAMPLE_PLAN_H

#include <stddef.h>

/// The bytes of `layouts/solidarity-village.json`, taken in when the program is built, so that
/// the file and the built-in sample cannot drift apart.
const unsigned char *_Nonnull qarya_sample_plan_bytes(void);

/// How many bytes the sample plan has.
size_t qarya_sample_plan_count(void);

#endif

// SPDX-License-Identifier: Apache-2.0
#include "CSamplePlan.h"

// #embed is C23; the compiler that comes with Swift takes it in every mode, and notes the file
// as something this object depends on.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char plan[] = {
#embed "../../layouts/solidarity-village.json"
};

const unsigned char *qarya_sample_plan_bytes(void) { return plan; }

size_t qarya_sample_plan_count(void) { return sizeof plan; }

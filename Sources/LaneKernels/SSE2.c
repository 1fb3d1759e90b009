// Two draws a vector: for every processor.

#include <stddef.h>
#include <stdint.h>

#define LANES 2
#define NAMED(name) name##SSE2

#include "Arrays.h"
#include "Kernel.h"

/* Batches of items in a ring: the main thread reads into it and takes from it, and works itself while it has to wait. */
#include "jobs.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "system.h"

#define BATCH 16u                         /* items that change hands at a time */
#define BATCHES 4u                        /* in the ring for each job, and as many more */
#define MOST_SHARED ((uint64_t)64 * 1024) /* bytes of a transaction that is copied */

typedef enum batch_state {
    BATCH_WAITING,
    BATCH_TAKEN, /* a thread works on it */
    BATCH_DONE
} batch_state;

typedef struct job_batch {
    batch_state state;
    unsigned count;
    char *items; /* BATCH of them */
} job_batch;

typedef struct job_crew {
    const tool_job *job;
    void *user;
    tool_monitor
        *monitor; /* guards what follows; `first`, `count` and the items are the main thread's but for the work */
    job_batch *ring;
    size_t size;         /* of the ring */
    size_t first, count; /* batches from the oldest one on */
    size_t next;         /* of these, the first that may be waiting */
    bool ended;          /* the threads are to end */
    unsigned threads;    /* that have begun, the main one included */
    /* the main thread's own */
    char *alone; /* an item that waits until the ring is empty */
    bool has_alone, read_all, stopped;
} job_crew;

int tool_take_jobs(const tool_args *args, const char *value, unsigned *jobs) {
    if (strcmp(args->taken, "--no-progress") == 0) {
        tool_progress_off();
        return TOOL_FINE;
    }
    size_t len = strlen(value);
    bool good = len > 0 && len < 3 && strspn(value, "0123456789") == len;
    *jobs = good ? (unsigned)strtoul(value, NULL, 10) : 0;
    return *jobs > 0 && *jobs <= TOOL_JOBS_MOST ? TOOL_FINE
                                                : tool_usage_error(args, "--jobs takes a number from 1 to 64");
}

bool tool_jobs_shares(unsigned jobs, const x278_transaction *transaction) {
    return jobs > 1 && transaction->length <= MOST_SHARED;
}

static char *item_at(const job_crew *crew, const job_batch *batch, unsigned index) {
    return batch->items + index * crew->job->item_size;
}

/* ---- the work --------------------------------------------------------------------------------------------------- */

static void work_on(const job_crew *crew, unsigned thread, const job_batch *batch) {
    for (unsigned i = 0; i < batch->count; i++) {
        crew->job->work(crew->user, thread, item_at(crew, batch, i));
    }
}

/* The oldest batch that waits; NULL: none does. The monitor is entered. */
static job_batch *claim(job_crew *crew) {
    if (crew->next >= crew->count) {
        return NULL;
    }
    job_batch *found = &crew->ring[(crew->first + crew->next++) % crew->size];
    found->state = BATCH_TAKEN;
    return found;
}

static void finish(job_crew *crew, job_batch *batch) {
    tool_system_enter(crew->monitor);
    batch->state = BATCH_DONE;
    tool_system_wake(crew->monitor);
    tool_system_leave(crew->monitor);
}

static void work_until_end(void *user) {
    job_crew *crew = user;
    tool_system_enter(crew->monitor);
    unsigned thread = crew->threads++;
    while (!crew->ended) {
        job_batch *batch = claim(crew);
        if (batch == NULL) {
            tool_system_wait(crew->monitor);
            continue;
        }
        tool_system_leave(crew->monitor);
        work_on(crew, thread, batch);
        finish(crew, batch);
        tool_system_enter(crew->monitor);
    }
    tool_system_leave(crew->monitor);
}

/* ---- reading and taking ----------------------------------------------------------------------------------------- */

/* Read until a batch is full, or until an item must be dealt with alone. */
static void fill(job_crew *crew) {
    const size_t size = crew->job->item_size;
    job_batch *batch = &crew->ring[(crew->first + crew->count) % crew->size];
    batch->state = BATCH_WAITING;
    batch->count = 0;
    while (batch->count < BATCH && !crew->has_alone) {
        char *item = item_at(crew, batch, batch->count);
        memset(item, 0, size);
        tool_step step = crew->job->read(crew->user, item);
        crew->read_all = step == TOOL_STEP_LAST;
        crew->has_alone = step != TOOL_STEP_SHARED;
        if (crew->has_alone) {
            memcpy(crew->alone, item, size);
        } else {
            batch->count++;
        }
    }
    if (batch->count > 0) {
        tool_system_enter(crew->monitor);
        crew->count++;
        tool_system_wake(crew->monitor);
        tool_system_leave(crew->monitor);
    }
}

static void take(job_crew *crew, char *item) {
    if (!crew->stopped) {
        crew->stopped = !crew->job->take(crew->user, item);
    }
    crew->job->drop(crew->user, item);
}

/* Deal with the oldest batch; before it is done, work on another one, or wait. */
static void take_oldest(job_crew *crew) {
    job_batch *oldest = &crew->ring[crew->first];
    tool_system_enter(crew->monitor);
    while (oldest->state != BATCH_DONE) {
        job_batch *other = crew->stopped ? NULL : claim(crew);
        if (other == NULL && oldest->state == BATCH_WAITING) {
            oldest->state = BATCH_DONE; /* stopped: nobody needs it */
            crew->next++;
        } else if (other == NULL) {
            tool_system_wait(crew->monitor);
        } else {
            tool_system_leave(crew->monitor);
            work_on(crew, 0, other);
            tool_system_enter(crew->monitor);
            other->state = BATCH_DONE;
        }
    }
    tool_system_leave(crew->monitor);
    for (unsigned i = 0; i < oldest->count; i++) {
        take(crew, item_at(crew, oldest, i));
    }
    tool_system_enter(crew->monitor);
    crew->first = (crew->first + 1) % crew->size;
    crew->count--;
    crew->next--;
    tool_system_leave(crew->monitor);
}

static void take_alone(job_crew *crew) {
    if (!crew->read_all && !crew->stopped) {
        crew->job->work(crew->user, 0, crew->alone);
    }
    take(crew, crew->alone);
    crew->has_alone = false;
}

static void run_together(job_crew *crew) {
    for (;;) {
        if (!crew->read_all && !crew->stopped && !crew->has_alone && crew->count < crew->size) {
            fill(crew);
        } else if (crew->count > 0) {
            take_oldest(crew);
        } else if (crew->has_alone) {
            take_alone(crew);
        } else {
            return;
        }
    }
}

/* ---- the crew --------------------------------------------------------------------------------------------------- */

static void run_one(const tool_job *job, void *user, char *item) {
    bool more = true;
    while (more) {
        memset(item, 0, job->item_size);
        more = job->read(user, item) != TOOL_STEP_LAST;
        if (more) {
            job->work(user, 0, item);
        }
        more = job->take(user, item) && more;
        job->drop(user, item);
    }
}

/* Threads for all jobs but one, which the main thread does. Where none can be started it does them all. */
static void run_crew(job_crew *crew, unsigned jobs) {
    tool_thread *threads[TOOL_JOBS_MOST];
    unsigned started = 0;
    crew->threads = 1;
    while (started + 1 < jobs && (threads[started] = tool_system_thread_start(work_until_end, crew)) != NULL) {
        started++;
    }
    run_together(crew);
    tool_system_enter(crew->monitor);
    crew->ended = true;
    tool_system_wake(crew->monitor);
    tool_system_leave(crew->monitor);
    for (unsigned i = 0; i < started; i++) {
        tool_system_thread_join(threads[i]);
    }
}

bool tool_jobs_run(const tool_job *job, unsigned jobs, void *user) {
    job_crew crew = {.job = job, .user = user, .size = (size_t)BATCHES * (jobs + 1)};
    size_t count = jobs > 1 ? crew.size * BATCH : 0;
    char *items = tool_alloc((count + 1) * job->item_size);
    crew.ring = tool_alloc_zero(crew.size, sizeof *crew.ring);
    crew.monitor = jobs > 1 ? tool_system_monitor_new() : NULL;
    bool good = items != NULL && crew.ring != NULL;
    if (good && crew.monitor == NULL) {
        run_one(job, user, items);
    } else if (good) {
        for (size_t i = 0; i < crew.size; i++) {
            crew.ring[i].items = items + i * BATCH * job->item_size;
        }
        crew.alone = items + count * job->item_size;
        run_crew(&crew, jobs);
    }
    tool_system_monitor_free(crew.monitor);
    tool_free(crew.ring);
    tool_free(items);
    return good;
}

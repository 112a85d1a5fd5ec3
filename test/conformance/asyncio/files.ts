/** The files of CPython's tests that asyncio is held against, and the share of their methods that must pass. */
export const parts = {
  whole: {
    goal: 1,
    files: [
      "test_locks",
      "test_queues",
      "test_taskgroups",
      "test_timeouts",
      "test_waitfor",
      "test_tasks",
      "test_futures",
      "test_futures2",
      "test_eager_task_factory",
      "test_staggered",
      "test_threads",
      "test_context",
      "test_pep492",
    ],
  },
  others: {
    goal: 0.8,
    files: [
      "test_runners",
      "test_streams",
      "test_protocols",
      "test_buffered_proto",
      "test_transports",
      "test_server",
      "test_subprocess",
      "test_base_events",
      "test_events",
    ],
  },
} as const;

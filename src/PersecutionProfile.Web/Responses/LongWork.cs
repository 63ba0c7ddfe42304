using System.Collections.Concurrent;

namespace PersecutionProfile.Web.Responses;

/// <summary>
/// Threads for what takes long, one for each processor. The pool of threads begins with no more, so that there it would hold up
/// every answer that is ready; here it waits for its own kind alone, and the system shares the processors out.
/// </summary>
public sealed class LongWork : TaskScheduler
{
    private static readonly LongWork Threads = new();

    private readonly BlockingCollection<Task> waiting = [];

    private LongWork()
    {
        for (var number = 0; number < Environment.ProcessorCount; number++)
            new Thread(Work) { IsBackground = true, Name = nameof(LongWork) }.Start();
    }

    /// <summary>Whether somebody waits for a thread: what nobody waits for is to be left undone.</summary>
    public static bool IsBehind => Threads.waiting.Count > 0;

    public static Task<T> RunAsync<T>(Func<Task<T>> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, Threads).Unwrap();

    protected override void QueueTask(Task task) => waiting.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => waiting;

    private void Work()
    {
        foreach (var task in waiting.GetConsumingEnumerable())
            TryExecuteTask(task);
    }
}

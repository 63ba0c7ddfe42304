using System.Runtime.ExceptionServices;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Reads on threads of its own, so that a disk that does not answer holds nobody up for longer than the limit. A thread that
/// waits for a disk cannot be ended: it is left to itself, its path is not tried again until it returns, and there are never many.
/// </summary>
internal sealed class DiskWorkers(TimeSpan limit)
{
    // Passing moments are counted instead of time, so that a machine that was asleep or busy makes no disk slow.
    private const int MomentsInLimit = 20;

    private static readonly int Most = Math.Max(8, 2 * Environment.ProcessorCount);

    private readonly object door = new();
    private readonly HashSet<string> hanging = new(StringComparer.Ordinal);

    /// <summary>What <paramref name="read"/> makes of each path, or <paramref name="giveUp"/> where it takes too long.</summary>
    public T[] Run<T>(IReadOnlyList<string> paths, Func<string, Worker, T> read, Func<string, T> giveUp)
    {
        var results = new T[paths.Count];
        var (next, open) = (0, paths.Count);
        ExceptionDispatchInfo? failure = null;
        var workers = new List<Worker>();
        lock (door)
        {
            Hire(Math.Min(Environment.ProcessorCount, paths.Count));
            while (open > 0)
            {
                if (Monitor.Wait(door, limit / MomentsInLimit))
                    continue;
                foreach (var late in workers.Where(worker => worker.Waits() > MomentsInLimit).ToArray())
                {
                    workers.Remove(late);
                    hanging.Add(paths[late.Index]);
                    End(late.Index, giveUp(paths[late.Index]));
                    Hire(1);
                }
            }
        }
        failure?.Throw();
        return results;

        void Hire(int count)
        {
            for (; count > 0 && workers.Count + hanging.Count < Most; count--)
            {
                var worker = new Worker();
                if (!Take(worker))
                    return;
                workers.Add(worker);
                new Thread(() => Work(worker)) { IsBackground = true }.Start();
            }
            while (workers.Count == 0 && next < paths.Count)
                End(next, giveUp(paths[next++]));
        }

        bool Take(Worker worker)
        {
            for (; next < paths.Count && hanging.Contains(paths[next]); next++)
                End(next, giveUp(paths[next]));
            worker.Index = next;
            worker.Advance();
            return next++ < paths.Count;
        }

        void End(int index, T result)
        {
            results[index] = result;
            if (--open == 0)
                Monitor.PulseAll(door);
        }

        void Work(Worker worker)
        {
            for (var isBusy = true; isBusy;)
            {
                var result = default(T);
                ExceptionDispatchInfo? thrown = null;
                try
                {
                    result = read(paths[worker.Index], worker);
                }
                catch (Exception error)
                {
                    thrown = ExceptionDispatchInfo.Capture(error);
                }
                lock (door)
                {
                    if (!workers.Contains(worker))
                    {
                        hanging.Remove(paths[worker.Index]);
                        return;
                    }
                    failure ??= thrown;
                    End(worker.Index, result!);
                    isBusy = Take(worker) || !workers.Remove(worker);
                }
            }
        }
    }

    /// <summary>One thread, and whether it waits for the disk.</summary>
    internal sealed class Worker
    {
        private volatile int steps;
        private volatile bool isComputing;
        private int seen, moments;

        public int Index { get; set; }

        /// <summary>The disk has answered, and is asked again.</summary>
        public void Advance() => (isComputing, steps) = (false, steps + 1);

        /// <summary>The disk has answered all; what follows may take its time.</summary>
        public void Compute() => isComputing = true;

        /// <summary>For how many calls of this nothing has advanced.</summary>
        public int Waits() => moments = isComputing || seen != (seen = steps) ? 0 : moments + 1;
    }
}

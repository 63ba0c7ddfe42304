namespace PersecutionProfile.Web.Tests;

/// <summary>A clock that moves when a test says so. (The framework's own is not to be had where this is built.)</summary>
public sealed class FakeTime(DateTimeOffset now) : TimeProvider
{
    private readonly Lock door = new();
    private readonly List<Timer> timers = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (door)
            return now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Set(DateTimeOffset moment)
    {
        Timer[] due;
        lock (door)
        {
            // Timers count elapsed time: a clock that is set back does not hold them up.
            due = [.. timers.Where(timer => timer.Due <= moment || moment < now)];
            now = moment;
            timers.RemoveAll(due.Contains);
        }
        foreach (var timer in due)
            timer.Fire();
    }

    private sealed class Timer(FakeTime time, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.door)
            {
                time.timers.Remove(this);
                Due = dueTime < TimeSpan.Zero ? DateTimeOffset.MaxValue : time.GetUtcNow() + dueTime;
                time.timers.Add(this);
            }
            if (dueTime == TimeSpan.Zero)
                time.Set(time.GetUtcNow());
            return true;
        }

        public void Dispose()
        {
            lock (time.door)
                time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

namespace PersecutionProfile.Web.Workshop;

/// <summary>
/// Whether anybody is still there. A page with scripts holds a connection open; without them only its requests show it.
/// </summary>
internal sealed class Presence(TimeProvider time)
{
    /// <summary>So long after the last window was shut; long enough for going to another page and back.</summary>
    private static readonly TimeSpan AfterShutting = TimeSpan.FromMinutes(2);

    /// <summary>So long without a request, where no page has scripts.</summary>
    private static readonly TimeSpan WithoutScripts = TimeSpan.FromHours(2);

    private long last = time.GetTimestamp();
    private int open;
    private volatile bool hasScripts;

    public void Note() => Volatile.Write(ref last, time.GetTimestamp());

    /// <summary>A window is open until what is returned is disposed.</summary>
    public IDisposable Open()
    {
        hasScripts = true;
        Interlocked.Increment(ref open);
        return new Window(this);
    }

    public bool IsOver =>
        Volatile.Read(ref open) == 0
        && time.GetElapsedTime(Volatile.Read(ref last)) > (hasScripts ? AfterShutting : WithoutScripts);

    private sealed class Window(Presence presence) : IDisposable
    {
        public void Dispose()
        {
            presence.Note();
            Interlocked.Decrement(ref presence.open);
        }
    }
}

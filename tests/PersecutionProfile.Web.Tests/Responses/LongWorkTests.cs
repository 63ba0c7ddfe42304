using System.Collections.Concurrent;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Tests.Responses;

/// <summary>What takes long is not in the way of what is ready.</summary>
public class LongWorkTests
{
    [Fact]
    public async Task It_has_threads_of_its_own_and_no_more_than_processors()
    {
        var atOnce = 0;
        var seen = new ConcurrentBag<int>();
        var inPool = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => LongWork.RunAsync(async () =>
        {
            seen.Add(Interlocked.Increment(ref atOnce));
            Thread.Sleep(1);
            Interlocked.Decrement(ref atOnce);
            await Task.Yield(); // What follows is its work as well.
            return Thread.CurrentThread.IsThreadPoolThread;
        })));
        Assert.DoesNotContain(true, inPool);
        Assert.InRange(seen.Max(), 1, Environment.ProcessorCount);
    }
}

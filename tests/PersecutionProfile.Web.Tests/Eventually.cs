using System.Diagnostics;

namespace PersecutionProfile.Web.Tests;

internal static class Eventually
{
    /// <summary>Far longer than anything takes, so that a busy machine fails no test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task HoldsAsync(Func<Task<bool>> holds)
    {
        for (var since = Stopwatch.StartNew(); !await holds(); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(since.Elapsed < Patience, "Still not so after two minutes.");
    }

    public static Task HoldsAsync(Func<bool> holds) => HoldsAsync(() => Task.FromResult(holds()));
}

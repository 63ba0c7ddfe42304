using System.Diagnostics;

namespace PersecutionProfile.Web.Tests.Hosting;

/// <summary>Runs <c>replicas.sh</c>, which anybody can run by hand.</summary>
public class ReplicasTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_killed_replica_loses_no_request_and_a_takedown_is_quick()
    {
        Nginx.Require("nginx");
        Nginx.Require("curl");
        var script = Path.Combine(SiteFixture.RepositoryRoot, "tests/PersecutionProfile.Web.Tests/Hosting/replicas.sh");
        using var process = Process.Start(new ProcessStartInfo(Nginx.Require("bash"), [script, typeof(Program).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        var output = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        TestContext.Current.TestOutputHelper?.WriteLine(output);
        Assert.True(process.ExitCode == 0, output + await errors);
    }
}

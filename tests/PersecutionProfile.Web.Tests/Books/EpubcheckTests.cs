using System.Diagnostics;
using PersecutionProfile.Web.Tests.Hosting;

namespace PersecutionProfile.Web.Tests.Books;

/// <summary>The shipped books before W3C's own checker (https://www.w3.org/publishing/epubcheck/).</summary>
public class EpubcheckTests(SiteFixture shipped)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("zh")]
    public async Task It_finds_neither_error_nor_warning(string language)
    {
        // Debian's command is the archive itself, which only some systems can run.
        var program = Nginx.Require("epubcheck");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.epub");
        await File.WriteAllBytesAsync(
            file, OpenedBook.Of(shipped.Site, language).Bytes.ToArray(), TestContext.Current.CancellationToken);
        try
        {
            using var check = Process.Start(new ProcessStartInfo("java", ["-jar", program, "--failonwarnings", file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var found = await check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await check.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(check.ExitCode == 0, $"{found}\n{await said}");
        }
        finally
        {
            File.Delete(file);
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using PersecutionProfile.Web.Workshop;

namespace PersecutionProfile.Web.Commands;

/// <summary><c>edit</c>: runs the workshop until every window of it is shut, or it is told to stop.</summary>
internal static class EditCommand
{
    public static async Task<int> RunAsync(WebApplication workshop, bool openBrowser, TextWriter output, CancellationToken stop)
    {
        var desk = workshop.Services.GetRequiredService<Desk>();
        _ = desk.Current; // What hinders it is said before a browser opens.
        await workshop.StartAsync(stop);
        var address = workshop.Services.GetRequiredService<WorkshopAccess>().Address;
        output.WriteLine($"The workshop for {desk.Folder} is open on this machine alone, at this address:\n\n  {address}\n");
        output.WriteLine("It ends two minutes after its last window was shut, or with Ctrl+C.");
        if (!desk.AreTextsKept)
            output.WriteLine("There is no state folder, so what is not saved goes with the program.");
        if (openBrowser && !TryOpen(address))
            output.WriteLine("No browser could be opened. Open the address yourself.");
        await workshop.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>The content folder beside the program, or else the one that a person names.</summary>
    public static string FindFolder(TextReader input, TextWriter output)
    {
        var own = Path.GetDirectoryName(Environment.ProcessPath) ?? ".";
        if (new[] { Path.Combine(own, "content"), own }.FirstOrDefault(IsContent) is { } beside)
            return beside;
        while (true)
        {
            output.WriteLine(
                "Which folder holds the content, with site.yml in it? Type its place, or drag it into this window, and press Enter.");
            // A folder that is dragged into a window comes in quotation marks, or with its spaces escaped.
            if (input.ReadLine()?.Trim().Trim('"', '\'').Replace("\\ ", " ", StringComparison.Ordinal) is not { } named)
                return Path.Combine(own, "content");
            if (new[] { named, Path.Combine(named, "content") }.FirstOrDefault(IsContent) is { } folder)
                return folder;
            output.WriteLine($"There is no site.yml in “{named}”.");
        }

        static bool IsContent(string folder) => File.Exists(Path.Combine(folder, "site.yml"));
    }

    private static bool TryOpen(string address)
    {
        try
        {
            var (program, arguments) = OperatingSystem.IsMacOS() ? ("open", (string[])[address]) : ("xdg-open", [address]);
            using var browser = Process.Start(OperatingSystem.IsWindows()
                ? new ProcessStartInfo(address) { UseShellExecute = true }
                : new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true });
            return true;
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }
}

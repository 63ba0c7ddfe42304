using System.Security.Cryptography;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Signing;
using Spectre.Console;

namespace PersecutionProfile.Web.Commands;

/// <summary><c>export</c>: writes the whole site as files, for any static host or for a stick.</summary>
internal sealed class ExportCommand(WebApplication app, TextWriter output)
{
    /// <summary>A full disk, and a used-up quota, on Linux and macOS; a full disk on Windows.</summary>
    private static readonly int[] NoRoom = [28, 122, 69, unchecked((int)0x80070070)];

    /// <param name="key">The file of a private key; null where nothing is signed.</param>
    public async Task<int> RunAsync(string target, bool isCompressed, bool isForStick, string? key, CancellationToken stop)
    {
        // First, as a site takes minutes.
        using var signing = key is null ? null : OpenKey(key);
        var reading = await app.Services.GetRequiredService<LiveContent>().ReadWithPhotosAsync(CheckCommand.PhotoProgress);
        SayFaults(reading);
        var caching = app.Services.GetRequiredService<ServerSettings>().Caching;
        var pages = app.Services.GetRequiredService<RenderedPages>();
        IExport site = isForStick ? new StickExport(reading.Site, pages) : new SiteExport(reading.Site, pages, caching, isCompressed);
        try
        {
            using var folder = new ExportFolder(target);
            await ShowProgressAsync(site.Count, advance => site.WriteAsync(folder, advance, stop));
            if (signing is not null)
                folder.Sign(signing, reading.HoldsUntil);
            folder.Complete(reading.HoldsUntil);
            output.WriteLine(
                $"Wrote {folder.Files:N0} files, {folder.Bytes:N0} bytes, to {target}; {folder.FilesKept:N0} of them had not changed.");
            if (isForStick)
                SayStick(folder, target);
            else
                SayUntil(reading);
            if (signing is not null)
                output.WriteLine($"It is signed. To check a copy: verify COPY --key PUBLIC, with the public half of {key}.");
            return 0;
        }
        catch (OperationCanceledException)
        {
            throw new ContentException($"Stopped. {Unchanged(target)}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(NoRoom.Contains(error.HResult)
                ? $"There is no room left for the export: it is built beside the old one and needs as much again as what has changed. {Unchanged(target)}"
                : $"The export cannot be written. {error.Message} {Unchanged(target)}");
        }
    }

    private ECDsa OpenKey(string file) => app.Services.GetRequiredService<ContentSettings>().Holds(file)
        ? throw new ContentException(
            $"“{file}” lies in the content folder, and goes wherever a copy of it goes. Do not sign with it any more; make another elsewhere: new key NAME")
        : KeyPair.ReadPrivate(file);

    private void SayUntil(ContentReading reading)
    {
        var zone = reading.Site.Settings.TimeZone;
        output.WriteLine(
            $"It is the site of {reading.Site.Today:d MMMM yyyy} and valid until {TimeZoneInfo.ConvertTime(reading.HoldsUntil, zone):d MMMM yyyy, HH:mm} ({zone.Id}): export it again then, for the day's prayer and what is to be published or taken down.");
    }

    private void SayStick(ExportFolder folder, string target) => output.WriteLine(
        $"It takes {Math.Ceiling(folder.Bytes / 1e6):N0} MB, on a stick up to {Math.Ceiling(folder.BytesOnStick / 1e6):N0} MB, as each small file takes a whole cluster there. Copy all that is in {target} onto it, and open index.html there in any browser. Browsers of phones often open no folder of pages: there take a book, books/*.epub, or a pack.html. What is taken down later stays on it: give no stick away that is old, and write it anew.");

    /// <exception cref="ContentException">What is wrong leaves no site to export.</exception>
    private void SayFaults(ContentReading reading)
    {
        string[] errors =
        [
            .. FindingGroup.Collect(reading.Findings.Where(finding => finding.IsError))
                .Select(group => $"{group.First}{(group.Rest is { } rest ? $"\n      {rest}" : "")}")
        ];
        if (!reading.Unknown.IsEmpty)
            throw new ContentException($"The site cannot be exported until this is mended:\n{string.Join('\n', errors)}");
        if (errors.Length > 0)
            output.WriteLine($"What is wrong with the content is left out, as on the server:\n{string.Join('\n', errors)}");
    }

    private async Task ShowProgressAsync(int count, Func<Action, Task> work)
    {
        if (!Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive)
        {
            await AnsiConsole.Progress().StartAsync(progress =>
            {
                var task = progress.AddTask("Exporting", maxValue: count);
                return work(() => task.Increment(1));
            });
            return;
        }
        var (done, tenth) = (0, Math.Max(1, count / 10));
        await work(() =>
        {
            if (Interlocked.Increment(ref done) is var now && (now % tenth == 0 || now == count))
                output.WriteLine($"{now:N0} of {count:N0} addresses");
        });
    }

    private static string Unchanged(string target) =>
        Directory.Exists(target) ? $"What was in {target} is as it was." : $"{target} was not written.";
}

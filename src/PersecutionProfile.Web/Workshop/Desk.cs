using System.Security.Cryptography;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Writing;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Workshop;

/// <summary>
/// The content folder as it lies before the editor: as it is on disk, and in place of some files the texts that are not saved
/// yet. Whatever is written into the folder from the workshop is written here.
/// </summary>
internal sealed class Desk : ICurrentSite
{
    /// <summary>A page asks several times for the snapshot, and the folder is looked at once.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly ContentReader reader;
    private readonly UnsavedTexts unsaved;
    private readonly FolderWriter writer;
    private ContentReading? reading;
    private long lookedAt;
    private bool isBehind;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Desk(ContentSettings settings, PhotoProcess photos, TimeProvider time)
    {
        this.time = time;
        reader = settings.Open(photos);
        writer = new FolderWriter(reader.Folder);
        unsaved = new UnsavedTexts(settings.UnsavedFolder);
    }

    public string Folder => reader.Folder;

    public SiteContent Current => Reading.Site;

    public ContentReading Reading
    {
        get
        {
            lock (gate)
                return Look();
        }
    }

    /// <summary>Whether unsaved texts outlive the program.</summary>
    public bool AreTextsKept => unsaved.AreKept;

    /// <summary>Why the text that was typed last would go with the program, as the system says it; null when it would not.</summary>
    public string? WhyNotKept => unsaved.WhyNotKept;

    /// <summary>All entries and data files.</summary>
    public IReadOnlyCollection<string> TextPaths
    {
        get
        {
            lock (gate)
            {
                Look();
                return [.. reader.Texts];
            }
        }
    }

    public IReadOnlyCollection<string> UnsavedPaths
    {
        get
        {
            lock (gate)
                return [.. unsaved.All.Keys];
        }
    }

    public Task NextAsync(CancellationToken cancel) => next.Task.WaitAsync(cancel);

    /// <summary>A file and what is to become of it; null when the folder has no such file, or it is no text.</summary>
    public Sheet? Find(string path)
    {
        lock (gate)
        {
            Look();
            return reader.Texts.Contains(path) && writer.IsInside(path) ? SheetOf(path) : null;
        }
    }

    /// <summary>Keeps a text that is being written, and reads the folder with it.</summary>
    /// <param name="version">Of the text that this one was made from.</param>
    /// <returns>What lies before the editor now: another text than the given one when somebody else has changed it meanwhile.</returns>
    public Sheet? Put(string path, string text, string version)
    {
        lock (gate)
            return FindOrRemoved(path) is not { IsOtherEncoding: false } sheet ? Find(path)
                : sheet.Version != version ? sheet with { Refused = text }
                : Put(sheet, text);
    }

    /// <summary>Writes a text into its file.</summary>
    /// <param name="overwrite">Also over what somebody else has saved since.</param>
    /// <returns>What lies before the editor now: it is <see cref="Sheet.IsUnsaved"/> when it was not saved.</returns>
    /// <exception cref="IOException">It cannot be written; the file is as it was, and the text is kept.</exception>
    /// <inheritdoc cref="Put"/>
    public Sheet? Save(string path, string text, string version, bool overwrite = false)
    {
        lock (gate)
        {
            if (FindOrRemoved(path) is not { IsOtherEncoding: false } sheet)
                return Find(path);
            if (sheet.Version != version && !overwrite)
                return sheet with { Refused = text };
            sheet = Put(sheet, text);
            if (!sheet.IsUnsaved || (sheet.IsChangedOnDisk && !overwrite))
                return sheet;
            Write(path, BytesOf(path, text));
            unsaved.Remove(path);
            Take(path);
            return SheetOf(path);
        }
    }

    /// <summary>Puts away what is not saved.</summary>
    public Sheet? Discard(string path)
    {
        lock (gate)
        {
            unsaved.Remove(path);
            Take(path);
            return Find(path);
        }
    }

    /// <summary>Changes a file and the unsaved text of it, if there is one, alike and at once.</summary>
    /// <exception cref="ContentException">There is no text in it.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Change(string path, Func<string, string> change)
    {
        lock (gate)
        {
            if (Find(path) is not { OnDisk: { } text } sheet)
            {
                throw new ContentException(
                    $"{UnusableCharacters.Show(path)} was not changed, because it is no text in UTF-8. Move the file out of the content folder.");
            }
            Write(path, BytesOf(path, change(text)));
            if (sheet.IsUnsaved)
                unsaved.Set(new UnsavedText(path, HashOf(writer.Read(path)), change(sheet.Text)));
            Take(path);
        }
    }

    /// <summary>Writes what the workshop has made of a file, and puts another file beside it.</summary>
    /// <param name="from">The file whose text is changed; it moves where it is not to stay.</param>
    public void Add(string from, string to, string text, string photo, ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            writer.Create(photo, bytes);
            var all = BytesOf(from, text);
            if (from != to)
                writer.Move(from, to);
            Write(to, all);
            unsaved.Remove(from);
            Take(to);
        }
    }

    /// <summary>Somebody has written into the folder.</summary>
    public void LookAgain()
    {
        lock (gate)
        {
            lookedAt = 0;
            Look();
        }
    }

    /// <summary>What was typed into an entry that somebody has removed since is not lost: it is as if the file were empty.</summary>
    private Sheet? FindOrRemoved(string path) => Find(path)
        ?? (path.EndsWith(".md", StringComparison.Ordinal) && writer.IsInside(path) && writer.Read(path) is null
            && new NewEntry(path, "").WhyRefused is null
                ? new Sheet(path, "", null)
                : null);

    private Sheet Put(Sheet sheet, string text)
    {
        if (text == sheet.OnDisk)
            unsaved.Remove(sheet.Path);
        else if (text != sheet.Text)
        {
            var before = unsaved.All.GetValueOrDefault(sheet.Path)?.Base ?? HashOf(writer.Read(sheet.Path));
            unsaved.Set(new UnsavedText(sheet.Path, before, text));
        }
        else
            return sheet;
        Take(sheet.Path);
        return SheetOf(sheet.Path);
    }

    private Sheet SheetOf(string path)
    {
        var bytes = writer.Read(path);
        var onDisk = bytes is null ? null : FileText.Of(bytes)?.Lines;
        var own = unsaved.All.GetValueOrDefault(path);
        return new Sheet(path, own?.Text ?? onDisk ?? "", onDisk)
        {
            IsUnsaved = own is not null,
            IsChangedOnDisk = own is not null && own.Base != HashOf(bytes),
            IsOtherEncoding = bytes is not null && onDisk is null,
        };
    }

    private byte[] BytesOf(string path, string text) =>
        writer.Read(path) is { } bytes && FileText.Of(bytes) is { } file ? file.With(text).Bytes : Encoding.UTF8.GetBytes(text);

    private void Write(string path, byte[] bytes)
    {
        writer.Replace(path, bytes);
        isBehind = true;
        lookedAt = 0;
    }

    /// <summary>The next snapshot has the unsaved text of a file, or has it no more.</summary>
    private void Take(string path)
    {
        reader.Unsaved = unsaved.All.TryGetValue(path, out var text)
            ? reader.Unsaved.SetItem(path, BytesOf(path, text.Text))
            : reader.Unsaved.Remove(path);
        isBehind = true;
        Look();
    }

    private ContentReading Look()
    {
        var now = time.GetUtcNow();
        if (reading is null)
        {
            reading = reader.Read(now);
            foreach (var path in unsaved.All.Keys.Where(writer.IsInside).ToArray())
                reader.Unsaved = reader.Unsaved.SetItem(path, BytesOf(path, unsaved.All[path].Text));
            return unsaved.All.Count > 0 ? reading = reader.Assemble(now) : reading;
        }
        if (lookedAt == 0 || time.GetElapsedTime(lookedAt) > BetweenLooks)
        {
            isBehind |= reader.HasChanged(null);
            lookedAt = time.GetTimestamp();
        }
        if (isBehind || now >= reading.HoldsUntil)
        {
            reading = reader.Assemble(now);
            isBehind = false;
            Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
        return reading;
    }

    private static string HashOf(byte[]? bytes) => bytes is null ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Makes the next photo that is shown and is not made; false when there is none.</summary>
    /// <exception cref="PhotosNotMadeException">None can be made now.</exception>
    public bool MakePhoto() => Reading.Unmade.FirstOrDefault(photo => photo.IsShown) is { } unmade && reader.Photos!.Make(unmade);
}

/// <summary>A file of the content folder and the text that is to become of it.</summary>
/// <param name="Text">What lies before the editor, with <c>\n</c> at the end of its lines.</param>
/// <param name="OnDisk">What is saved; null where there is no file, or no text in it.</param>
internal sealed record Sheet(string Path, string Text, string? OnDisk)
{
    public bool IsUnsaved { get; init; }

    /// <summary>Whether somebody else has saved the file since the writing began.</summary>
    public bool IsChangedOnDisk { get; init; }

    public bool IsOtherEncoding { get; init; }

    /// <summary>A text that was not taken, because it was made from another than this; null when there is none.</summary>
    public string? Refused { get; init; }

    /// <summary>Tells texts apart.</summary>
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..16];
}

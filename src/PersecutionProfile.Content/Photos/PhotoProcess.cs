using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace PersecutionProfile.Content.Photos;

/// <summary>
/// The child process that makes photos, as its parent sees it: started when it is needed, watched, ended when it takes too
/// much, and started anew.
/// </summary>
/// <param name="start">Starts a process that runs <see cref="PhotoServer"/>.</param>
public sealed class PhotoProcess(ProcessStartInfo start) : IDisposable
{
    // What the runtime and the system need; passwords and the like are no business of a process that reads strangers' files.
    private static readonly string[] Inherited = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "SystemRoot", "TEMP", "TMP"];

    // Little memory, whatever the machine has, and nothing left behind in /tmp.
    private static readonly (string Name, string Value)[] Added =
    [
        ("DOTNET_GCHeapHardLimit", "0x6000000"), ("DOTNET_gcServer", "0"), ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_EnableDiagnostics", "0"), ("MALLOC_ARENA_MAX", "2"),
    ];

    private const long MostMemory = 200_000_000;

    private const string SaveAgain = "Open it in a photo program and save it as JPEG again.";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();
    private Child? child;
    private bool isDisposed;

    /// <summary>
    /// Counted while it works, so that a busy machine refuses nothing. Photos of 12 megapixels take one second, those of 50
    /// less than three.
    /// </summary>
    internal TimeSpan MostProcessorTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For a process that hangs without working.</summary>
    internal TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Makes one photo after the other; who comes meanwhile waits.</summary>
    /// <returns>What <see cref="MadePhoto.TryStore"/> takes, or a sentence for the editor.</returns>
    /// <exception cref="PhotosNotMadeException">The process cannot be started, or has been disposed of.</exception>
    /// <exception cref="PhotoChangedException">The original cannot be read as it was expected.</exception>
    internal (byte[]? Made, string Refusal) Make(PhotoFormat own, OriginalPhoto original)
    {
        lock (gate)
        {
            // The first time it may have been ended from outside, for want of memory, say.
            return Ask(own, original) ?? Ask(own, original)
                ?? (null, $"The file could not be read as a photo: the program that reads it broke down. {SaveAgain}");
        }
    }

    public void Dispose()
    {
        Volatile.Write(ref isDisposed, true);
        // It ends whoever is waiting for it.
        Volatile.Read(ref child)?.End("");
        lock (gate)
            Drop();
    }

    /// <summary>Null when the process has ended by itself.</summary>
    private (byte[]? Made, string Refusal)? Ask(PhotoFormat own, OriginalPhoto original)
    {
        var asked = child ??= Start();
        // Before the first look, which on a busy machine may come at once: it would count from the start of the machine.
        asked.Begin();
        using var watch = new Timer(_ => asked.Watch(MostProcessorTime, MostTime), null, BetweenLooks, BetweenLooks);
        try
        {
            var answer = Read(asked.Ask(own, original));
            // The next one needs its room.
            if (asked.Memory > MostMemory / 2)
                Drop();
            return answer;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or InvalidOperationException)
        {
            var why = asked.EndedBecause;
            Drop();
            if (Volatile.Read(ref isDisposed))
                throw new PhotosNotMadeException("The program is ending.", error);
            return why is null ? null : (null, $"The file could not be read as a photo: {why}. {SaveAgain}");
        }
        catch (PhotoChangedException)
        {
            Drop(); // It waits for the rest.
            throw;
        }
    }

    private Child Start()
    {
        if (Volatile.Read(ref isDisposed))
            throw new PhotosNotMadeException("The program is ending.", new ObjectDisposedException(nameof(PhotoProcess)));
        try
        {
            return new Child(Process.Start(Prepared())!);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or Win32Exception or InvalidOperationException)
        {
            throw new PhotosNotMadeException($"The process that makes photos cannot be started: {error.Message}", error);
        }
    }

    private ProcessStartInfo Prepared()
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        start.CreateNoWindow = true;
        foreach (var name in start.Environment.Keys
            .Except(Inherited)
            .Where(name => !name.StartsWith("DOTNET_", StringComparison.Ordinal))
            .ToArray())
        {
            start.Environment.Remove(name);
        }
        foreach (var (name, value) in Added)
            start.Environment[name] = value;
        return start;
    }

    private void Drop()
    {
        child?.Dispose();
        child = null;
    }

    private static (byte[]? Made, string Refusal) Read((PhotoServer.Answer Answer, byte[] More) given) => given switch
    {
        (PhotoServer.Answer.Made, var made) => (made, ""),
        (PhotoServer.Answer.TooLarge, { Length: 8 } size) => (null, string.Create(
            CultureInfo.InvariantCulture,
            $"The picture has {BinaryPrimitives.ReadInt32LittleEndian(size):N0} by {BinaryPrimitives.ReadInt32LittleEndian(size.AsSpan(4)):N0} pixels. Make it smaller: at most {PhotoMaker.MostPixels / 1_000_000} million pixels in all, and {PhotoMaker.MostOnSide:N0} on a side.")),
        (PhotoServer.Answer.Unreadable, []) => (null, $"The file could not be read as a photo: it is damaged or cut off. {SaveAgain}"),
        _ => throw new InvalidDataException("The process that makes photos gave no answer."),
    };

    private sealed class Child : IDisposable
    {
        private readonly Process process;
        private readonly Stream input;
        private readonly Stream output;
        private TimeSpan processorTime;
        private long since;
        private volatile string? endedBecause;

        public Child(Process process)
        {
            this.process = process;
            (input, output) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            try
            {
                if (ReadNumber() != MadePhoto.MakerVersion)
                    throw new InvalidDataException("It is of another version.");
            }
            catch
            {
                Dispose();
                throw;
            }
        }

        /// <summary>Null when it has ended by itself, or not at all.</summary>
        public string? EndedBecause => endedBecause;

        public long Memory
        {
            get
            {
                process.Refresh();
                return process.WorkingSet64;
            }
        }

        public void Begin() => (processorTime, since) = (ProcessorTime(), Stopwatch.GetTimestamp());

        public (PhotoServer.Answer, byte[]) Ask(PhotoFormat own, OriginalPhoto original)
        {
            var head = new byte[5];
            head[0] = (byte)own;
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(1), original.Length);
            input.Write(head);
            original.CopyTo(input);
            input.Flush();
            var answer = output.ReadByte() is >= 0 and var given ? (PhotoServer.Answer)given : throw new EndOfStreamException();
            var length = ReadNumber();
            if (length is < 0 or > MadePhoto.MostBytes)
                throw new InvalidDataException("The answer is too long.");
            var rest = new byte[length];
            output.ReadExactly(rest);
            return (answer, rest);
        }

        /// <summary>Ends it when it takes more than a photo needs.</summary>
        public void Watch(TimeSpan mostProcessorTime, TimeSpan mostTime)
        {
            try
            {
                if (Memory > MostMemory)
                    End("it takes too much memory to open");
                else if (ProcessorTime() - processorTime > mostProcessorTime || Stopwatch.GetElapsedTime(since) > mostTime)
                    End("it takes too long to open");
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception or NotSupportedException)
            {
                // It has ended already.
            }
        }

        public void End(string why)
        {
            endedBecause ??= why;
            try
            {
                process.Kill(entireProcessTree: true);
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
            {
                // It has ended already.
            }
        }

        public void Dispose()
        {
            End("");
            process.Dispose();
        }

        private TimeSpan ProcessorTime()
        {
            try
            {
                return process.TotalProcessorTime;
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception)
            {
                return default;
            }
        }

        private int ReadNumber()
        {
            var bytes = new byte[4];
            output.ReadExactly(bytes);
            return BinaryPrimitives.ReadInt32LittleEndian(bytes);
        }
    }
}

/// <summary>The reason, in a sentence for whoever runs the site, why no photo can be made now.</summary>
public sealed class PhotosNotMadeException(string message, Exception inner) : Exception(message, inner);

using BenchmarkDotNet.Running;
using PersecutionProfile.Benchmarks;

// Run from the repository's root: dotnet run -c Release --project tests/PersecutionProfile.Benchmarks -- --filter *
if (args is ["bare", var root, var url])
    await BareServer.RunAsync(root, url);
else
    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);

/** The runtime reports its use to its maker unless it is told not to, before it is loaded: nothing leaves this machine. */
process.env.ORT_DISABLE_TELEMETRY = '1'
